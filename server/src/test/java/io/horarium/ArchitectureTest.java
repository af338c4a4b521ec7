package io.horarium;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.horarium.kernel.Rejection;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** The points of our style that can be read off the compiled classes. */
@AnalyzeClasses(packages = "io.horarium", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int COLLABORATORS = 6;
    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Common|Base|Info|Dto|DTO|Mapper)");

    @ArchTest
    static final ArchRule theEngineNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("io.horarium.engine..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.horarium.engine..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule theEngineHasNoClockAndSpeaksToNobody = noClasses()
            .that()
            .resideInAPackage("io.horarium.engine..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..", "java.util.logging..")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule theEngineIsForThoseWhoPlan = classes()
            .that()
            .resideInAPackage("io.horarium.engine..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage(
                    "io.horarium.engine..",
                    "io.horarium.catalog..",
                    "io.horarium.schedule..",
                    "io.horarium.availability..",
                    "io.horarium.appointment..",
                    "io.horarium.insights..",
                    "io.horarium.transfer..");

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("io.horarium.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .should(new ArchCondition<>("have a name that says what it is") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                        events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " has a name that says nothing"));
                    }
                }
            });

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule aClassHasAtMostSixCollaborators = constructors()
            .that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .should(new ArchCondition<>("have at most " + COLLABORATORS + " parameters") {
                @Override
                public void check(
                        com.tngtech.archunit.core.domain.JavaConstructor constructor, ConditionEvents events) {
                    if (constructor.getParameters().size() > COLLABORATORS) {
                        events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName()));
                    }
                }
            });

    @ArchTest
    static final ArchRule controllersAreForTheFrameworkOnly =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule transactionsAreOpenedForATenant = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcTemplate.class);

    @ArchTest
    static final ArchRule onlyIdentityKnowsTheSecurityFramework = noClasses()
            .that(resideOutsideOfPackage("io.horarium.identity..").and(resideOutsideOfPackage("io.horarium.demo..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.security..");

    @ArchTest
    static final ArchRule refusalsAreRecords = classes()
            .that()
            .areAssignableTo(Rejection.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule repositoriesArePlural =
            classes().that().areAnnotatedWith(Repository.class).should().haveSimpleNameEndingWith("s");

    @ArchTest
    static final ArchRule nobodyAsksTheClockOfTheMachine = noClasses()
            .that(resideOutsideOfPackage("io.horarium.platform"))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule idsAreTypesInPublicSignatures = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe(
                    "are public and no ids",
                    type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                            && resideInAPackage("io.horarium..").test(type)
                            && !type.getPackageName().equals("io.horarium.kernel")
                            && !type.getSimpleName().endsWith("Id")
                            && !type.getSimpleName().equals("Ids")))
            .should(new ArchCondition<JavaCodeUnit>("not take a bare UUID") {
                @Override
                public void check(JavaCodeUnit method, ConditionEvents events) {
                    if (method.getRawParameterTypes().stream()
                            .anyMatch(each -> each.isEquivalentTo(java.util.UUID.class))) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes a bare UUID"));
                    }
                }
            });
}
