package org.jarida;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Subscription;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.junit.jupiter.api.Test;

/** The layout: what may use what, and what is seen from outside. */
class ArchitectureTest {
    private static final String ROOT = "org.jarida.";

    /** A package may use those before it, never those after. */
    private static final List<String> ORDER = List.of("shared", "text", "slug", "richtext", "user", "operation", "media",
            "branding", "category", "tag", "author", "article", "front", "search", "feed", "webhook", "transfer", "demo");

    /** What clients see is described where it is declared, and nowhere else. */
    private static final String DESCRIBES_THE_API = ".*(Api|View|Input|Payload|Error|Connection|Edge|Filter|By)(\\$.*)?";

    /** They speak to whoever starts the process: what they print must not end up in log files. */
    private static final Set<String> SPEAK_TO_THE_CONSOLE = Set.of("FirstAdministrator", "Main", "Welcome", "EmbeddedDatabase");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.jarida");

    @Test
    void every_package_has_its_place_in_the_order() {
        Set<String> features = MAIN.stream().map(ArchitectureTest::feature)
                .collect(Collectors.toCollection(TreeSet::new));

        features.removeAll(ORDER);

        assertEquals(Set.of(), features);
    }

    @Test
    void packages_use_those_before_them_alone() {
        inOrder(ORDER).forEach(rule -> rule.check(MAIN));
    }

    @Test
    void the_order_can_be_broken() {
        List<String> reversed = new ArrayList<>(ORDER);
        Collections.reverse(reversed);

        List<EvaluationResult> results = inOrder(reversed).map(rule -> rule.evaluate(MAIN)).toList();

        assertFalse(results.get(reversed.indexOf("shared")).hasViolation(), "shared is last and may use all");
        assertTrue(results.get(reversed.indexOf("article")).hasViolation(),
                "article uses tag, which comes after it here");
        assertTrue(results.get(reversed.indexOf("slug")).hasViolation(), "slug uses text, which comes after it here");
    }

    @Test
    void features_form_no_cycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void entities_and_repositories_stay_in_their_package() {
        classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(MAIN);
        classes().that().areAssignableTo(PanacheRepositoryBase.class).should().bePackagePrivate().check(MAIN);
    }

    @Test
    void every_operation_says_who_may_call_it() {
        methods().that().areAnnotatedWith(Query.class).or().areAnnotatedWith(Mutation.class)
                .or().areAnnotatedWith(Subscription.class)
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).check(MAIN);
    }

    @Test
    void operations_are_declared_by_apis() {
        methods().that().areAnnotatedWith(Query.class).or().areAnnotatedWith(Mutation.class)
                .should().beDeclaredInClassesThat().areAnnotatedWith(GraphQLApi.class)
                .andShould().beDeclaredInClassesThat().haveSimpleNameEndingWith("Api").check(MAIN);
    }

    @Test
    void only_what_clients_see_is_described_to_them() {
        noClasses().that().resideOutsideOfPackage(ROOT + "shared..").and().areNotEnums()
                .and().haveNameNotMatching(DESCRIBES_THE_API)
                .should().dependOnClassesThat(
                        resideInAnyPackage("org.eclipse.microprofile.graphql..", "io.smallrye.graphql.."))
                .check(MAIN);
    }

    @Test
    void apis_leave_transactions_and_rows_to_services() {
        noClasses().that().haveSimpleNameEndingWith("Api").should()
                .dependOnClassesThat().areAnnotatedWith(Entity.class)
                .orShould().dependOnClassesThat().areAssignableTo(PanacheRepositoryBase.class)
                .orShould().dependOnClassesThat(resideInAPackage("jakarta.transaction..")).check(MAIN);
    }

    @Test
    void logs_go_through_one_door() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
        noClasses().that(isNoneOf(SPEAK_TO_THE_CONSOLE)).should(ACCESS_STANDARD_STREAMS).check(MAIN);
    }

    @Test
    void names_tell_what_a_class_is() {
        noClasses().should().haveNameMatching(".*(Impl|Dto|Manager|Helper|Utils?)")
                .orShould().haveNameMatching(".*\\.(Base|Abstract)[A-Z].*").check(MAIN);
    }

    /** One rule a package, in the order given. */
    private static Stream<ArchRule> inOrder(List<String> order) {
        return order.stream().map(feature -> {
            String[] later = order.subList(order.indexOf(feature) + 1, order.size()).stream()
                    .map(ArchitectureTest::packages).toArray(String[]::new);
            return noClasses().that().resideInAPackage(packages(feature))
                    .should().dependOnClassesThat(resideInAnyPackage(later)).allowEmptyShould(true);
        });
    }

    private static String packages(String feature) {
        return ROOT + feature + "..";
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().substring(ROOT.length()).split("\\.")[0];
    }

    private static DescribedPredicate<JavaClass> isNoneOf(Set<String> names) {
        return DescribedPredicate.describe("are none of " + names,
                type -> !names.contains(type.getSimpleName()));
    }
}
