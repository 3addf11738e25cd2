package org.euthymia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.euthymia.library.DrugTables;
import org.euthymia.library.Library;
import org.euthymia.problem.Problem;
import org.euthymia.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MedicinesCommandsTest {
    private final Library library = DrugTables.shipped();

    private record Ran(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    private Ran run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var outside = new Core.Outside(
                java.io.InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                _ -> 2,
                (_, _, _) -> 2,
                Locale.ENGLISH);
        int code = Cli.run(args, _ -> new Fixed(library), outside);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private record Fixed(Library library) implements Core {
        @Override
        public Library drugLibrary() {
            return library;
        }

        @Override
        public Optional<SearchIndex> index() {
            return Optional.empty();
        }

        @Override
        public List<Problem> check(Optional<Path> folder, boolean strict) {
            return List.of();
        }

        @Override
        public org.euthymia.checklist.OpioidNames opioidNames() {
            return org.euthymia.checklist.OpioidNames.NONE;
        }

        @Override
        public org.euthymia.handout.HandoutPress handoutPress() {
            throw new AssertionError("not asked for");
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 22);
        }

        @Override
        public void close() {}
    }

    @Test
    void mmeInJson() {
        var ran = run("mme", "--json", "oxycodone 20 mg twice daily", "fentanyl patch 25 mcg/h");
        assertThat(ran.code()).isZero();
        var json = ran.json();
        assertThat(json.get("totalMme").asDouble()).isEqualTo(120);
        assertThat(json.get("complete").asBoolean()).isTrue();
        var item = json.get("items").get(0);
        assertThat(item.get("drug").asString()).isEqualTo("oxycodone");
        assertThat(item.get("dailyDose").asDouble()).isEqualTo(40);
        assertThat(item.get("unit").asString()).isEqualTo("mg/day");
        assertThat(item.get("factor").asDouble()).isEqualTo(1.5);
        assertThat(item.get("mme").asDouble()).isEqualTo(60);
        assertThat(json.get("bands").size()).isEqualTo(2);
        assertThat(json.get("bands").get(1).get("standing").asString()).isEqualTo("reached");
        assertThat(json.get("sources").get(0).asString()).isEqualTo("cdc2022guideline");
    }

    @Test
    void whatIsNotCountedIsNullAndNamedNeverZero() {
        var json = run("mme", "--json", "oxycodone 20 mg bid", "meperidine 50 mg qid", "foozine 3 mg")
                .json();
        assertThat(json.get("total").asString()).isEqualTo("60 or more");
        assertThat(json.get("complete").asBoolean()).isFalse();
        assertThat(json.get("items").get(1).get("mme").isNull()).isTrue();
        assertThat(json.get("items").get(2).get("status").asString()).isEqualTo("unknown");
        assertThat(json.get("notCounted").get(0).get("drug").asString()).isEqualTo("meperidine");
        assertThat(json.get("notCounted").size()).isEqualTo(2);
        assertThat(run("mme", "--json", "meperidine 50 mg qid")
                        .json()
                        .get("totalMme")
                        .isNull())
                .isTrue();
    }

    @Test
    void mmeInText() {
        var ran = run("mme", "oxycodone 20 mg bid", "meperidine 50 mg qid");
        assertThat(ran.out())
                .contains("Oxycodone · 40 mg/day × 1.5 = 60 MME")
                .contains("Total: 60 or more MME a day (CDC 2022 factors); meperidine not counted")
                .contains("90 MME a day: open.");
    }

    @Test
    void nothingUnderstoodIsExitOneAndNothingGivenExitTwo() {
        assertThat(run("mme", "foozine 3 mg").code()).isEqualTo(ExitCode.FOUND);
        assertThat(run("mme").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("mme", " ").err()).contains("No drug was given");
        assertThat(run("interactions", "tramadol").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("interactions", "sertraline", "zolpidem").code()).isEqualTo(ExitCode.FOUND);
    }

    @Test
    void interactionsInJson() {
        var ran = run("interactions", "--json", "Ultram", "Zoloft", "foozine", "smack", "sertralin");
        assertThat(ran.code()).isZero();
        var pair = ran.json().get("pairs").get(0);
        assertThat(pair.get("a").asString()).isEqualTo("tramadol");
        assertThat(pair.get("b").asString()).isEqualTo("sertraline");
        assertThat(pair.get("severity").asString()).isEqualTo("avoid");
        for (var field : List.of("mechanism", "effect", "action", "certainty")) {
            assertThat(pair.get(field).asString()).isNotBlank();
        }
        assertThat(pair.get("sources").size()).isPositive();
        assertThat(ran.json().get("unknown")).extracting(JsonNode::asString).containsExactly("foozine", "smack");
        assertThat(ran.json().get("corrections").get(0).get("to").asString()).isEqualTo("sertraline");
    }

    @Test
    void opioidUseDisorderIsAskedAndTold() {
        assertThat(run("interactions", "methadone", "Xanax").out()).contains("I-19", "I-20", "--oud");
        assertThat(run("interactions", "--oud", "methadone", "Xanax").out())
                .contains("I-20 Caution")
                .doesNotContain("I-19 Serious");
    }

    @Test
    void inSpanish() {
        assertThat(run("mme", "--lang", "es", "oxycodone 20 mg bid", "heroin").out())
                .contains("60 o más");
    }
}
