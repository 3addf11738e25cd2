package org.euthymia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The walls between the packages, each with its reason.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallsTest {
    private JavaClasses program = new ClassFileImporter().importClasses();

    @BeforeAll
    void read() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.euthymia");
        // An empty import would let every rule pass.
        assertThat(program.size()).isGreaterThan(50);
    }

    private void hold(ArchRule rule, String reason) {
        rule.because(reason).check(program);
    }

    @Test
    void onlyDesktopKnowsJavaFx() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.euthymia.desktop..")
                        .and(notTheRoot())
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."),
                "the core must work, and be tested, without a window");
    }

    @Test
    void nothingLeansOnTheFrontEnds() {
        hold(
                noClasses()
                        .that(notTheRoot())
                        .and()
                        .resideOutsideOfPackage("org.euthymia.desktop..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.euthymia.desktop.."),
                "windows come and go; the core stays");
        hold(
                noClasses()
                        .that(notTheRoot())
                        .and()
                        .resideOutsideOfPackage("org.euthymia.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.euthymia.cli.."),
                "the command line is one front end of two");
    }

    @Test
    void onlySearchAndFollowUpKnowSql() {
        hold(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.euthymia.search..", "org.euthymia.followup..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "org.sqlite.."),
                "the engine may change behind its seam");
    }

    @Test
    void clinicalRulesAreBlindToFilesSqlAndWindows() {
        hold(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.euthymia.checklist..", "org.euthymia.medicines..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "java.nio.file..", "java.io..", "javafx..")
                        .allowEmptyShould(true),
                "a rule must give the same answer wherever its inputs come from");
    }

    @Test
    void packagesMakeNoCycles() {
        hold(
                slices().matching("org.euthymia.(*)..").should().beFreeOfCycles(),
                "a reader must be able to start anywhere and end");
        hold(
                slices().matching("org.euthymia.desktop.(*)..").should().beFreeOfCycles(),
                "a screen can be deleted with its folder");
    }

    @Test
    void noSocketIsEverOpened() {
        hold(
                noClasses()
                        .should()
                        .dependOnClassesThat(named(
                                "java.net.Socket",
                                "java.net.ServerSocket",
                                "java.net.DatagramSocket",
                                "java.net.URLConnection",
                                "java.net.HttpURLConnection",
                                "java.nio.channels.SocketChannel",
                                "java.nio.channels.ServerSocketChannel",
                                "java.nio.channels.DatagramChannel"))
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "javafx.scene.web..", "java.rmi.."),
                "silence must be provable");
    }

    @Test
    void noStateInStatics() {
        hold(fields().that(areStatic()).should().beFinal(), "what is shared and changes cannot be tested apart");
    }

    @Test
    void clockAndLocaleArePassedIn() {
        hold(
                noClasses()
                        .that(notTheRoot())
                        .should()
                        .callMethod(java.time.Clock.class, "systemDefaultZone")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.util.Locale.class, "getDefault")
                        .orShould()
                        .callConstructor(java.util.Random.class),
                "the same input must give the same output");
    }

    @Test
    void onlyTheRootTalksToTheStandardStreams() {
        hold(
                noClasses()
                        .that(notTheRoot())
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethod(System.class, "exit", int.class),
                "what is printed goes through a stream that a test can read");
    }

    @Test
    void namesSayWhatThingsAre() {
        hold(
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager.."),
                "such names tell nothing of what is inside");
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = program.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> p.tryGetPackageInfo()
                        .filter(i -> i.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .isEmpty())
                .map(p -> p.getName())
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void viewModelsKnowNoNodes() {
        hold(
                classes()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .onlyDependOnClassesThat(outside("javafx.scene", "javafx.stage"))
                        .allowEmptyShould(true),
                "a view model is tested without a stage");
    }

    private static DescribedPredicate<JavaClass> notTheRoot() {
        return DescribedPredicate.describe(
                "outside the composition root", c -> !c.getPackageName().equals("org.euthymia"));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return DescribedPredicate.describe(
                "network classes", c -> java.util.List.of(names).contains(c.getName()));
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return DescribedPredicate.describe(
                "outside " + String.join(", ", packages),
                c -> java.util.Arrays.stream(packages)
                        .noneMatch(p -> c.getPackageName().startsWith(p)));
    }

    private static DescribedPredicate<JavaField> areStatic() {
        return DescribedPredicate.describe(
                "static fields of ours",
                f -> f.getModifiers().contains(JavaModifier.STATIC)
                        && !f.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
