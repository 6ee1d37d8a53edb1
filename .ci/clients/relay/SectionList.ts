// What a Relay front end writes: a list that pages by itself. The compiler turns it into __generated__.
import { graphql } from 'relay-runtime';

export const query = graphql`
  query SectionListQuery($path: String!, $first: Int!) {
    category(by: { path: $path }) {
      id
      ...SectionList_category @arguments(first: $first)
    }
  }
`;

export const list = graphql`
  fragment SectionList_category on Category
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" })
  @refetchable(queryName: "SectionListPaginationQuery") {
    name
    articles(first: $first, after: $after) @connection(key: "SectionList_articles") {
      edges {
        node {
          id
          ...SectionListCard_article
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
