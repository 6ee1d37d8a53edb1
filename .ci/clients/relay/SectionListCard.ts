import { graphql } from 'relay-runtime';

export const card = graphql`
  fragment SectionListCard_article on Article {
    headline
    publishedAt
    leadMedia {
      url
      alt
    }
  }
`;
