package org.jarida.article;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jarida.richtext.BodyInput;
import org.jarida.richtext.MediaUseInput;

@Input("ArticleDataInput")
@Description("Absent keeps, null clears")
public record ArticleDataInput(
        @Description("NEWS when absent") ArticleKind kind,
        @Description("One of the newspaper's locales, the default one when absent; fixed once the article was public") String language,
        @Id @Description("Any article of the group of translations that this one joins; null leaves the group") String translationOf,
        String kicker,
        @Description("Needed to create an article") String headline,
        String shortHeadline, String deck,
        @Description("Left to the deck or the body when absent") String excerpt,
        String dateline,
        @Description("Made of the headline when absent or null") String slug,
        @Description("Absolute https URL, when another page is the original") String canonicalUrl,
        List<CreditInput> byline,
        @Description("Where the story comes from, for example an agency") String source,
        @Description("The id that an earlier system knew it by; unique") String legacyId,
        @Id @Description("The section that its path leads through") String primarySectionId,
        @Description("Further sections") @Id List<String> sectionIds,
        @Id List<String> tagIds,
        @Description("The picture at its head, whole: what it leaves out is not kept") MediaUseInput leadMedia,
        BodyInput body,
        @Description("NORMAL when absent") Priority priority,
        @Description("Breaking news until then") Instant breakingUntil,
        SeoInput seo) {}
