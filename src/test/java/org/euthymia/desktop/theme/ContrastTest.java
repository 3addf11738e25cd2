package org.euthymia.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recomputes the contrast of every pair of colours that carries meaning, from the stylesheets (WCAG 2 formula).
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-[a-z-]+):\\s*([^;]+);");

    /// Text | ground | needed | measured in light, dark, high contrast.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-color-fg-default | -color-bg-default | 7 | 15.9 | 14.9 | 21.0",
                "-color-fg-default | -color-bg-subtle | 7 | 14.8 | 13.6 | 21.0",
                "-color-fg-default | -color-accent-subtle | 7 | 13.9 | 11.2 | 21.0",
                "-color-fg-default | -color-warning-subtle | 7 | 14.4 | 11.9 | 21.0",
                "-color-fg-default | -color-danger-subtle | 7 | 14.0 | 12.9 | 21.0",
                "-color-fg-default | -eu-mark | 7 | 14.0 | 9.0 | 21.0",
                "-color-fg-muted | -color-bg-default | 4.5 | 8.0 | 9.3 | 21.0",
                "-color-fg-muted | -color-bg-subtle | 4.5 | 7.5 | 8.5 | 21.0",
                "-color-fg-muted | -color-accent-subtle | 4.5 | 7.0 | 7.0 | 21.0",
                "-color-fg-muted | -color-warning-subtle | 4.5 | 7.3 | 7.5 | 21.0",
                "-color-fg-muted | -color-danger-subtle | 4.5 | 7.0 | 8.1 | 21.0",
                "-color-fg-subtle | -color-bg-default | 4.5 | 5.6 | 6.8 | 17.1",
                "-color-fg-subtle | -color-bg-subtle | 4.5 | 5.2 | 6.2 | 17.1",
                "-color-accent-fg | -color-bg-default | 4.5 | 7.7 | 9.5 | 13.6",
                "-color-accent-fg | -color-bg-subtle | 4.5 | 7.2 | 8.7 | 13.6",
                "-color-accent-fg | -color-accent-subtle | 4.5 | 6.7 | 7.1 | 13.6",
                "-color-fg-emphasis | -color-accent-emphasis | 4.5 | 7.7 | 5.3 | 13.6",
                "-color-fg-emphasis | -color-danger-emphasis | 4.5 | 7.2 | 4.7 | 12.1",
                "-color-success-fg | -color-success-subtle | 4.5 | 6.1 | 7.6 | 17.1",
                "-color-warning-fg | -color-warning-subtle | 4.5 | 6.9 | 8.2 | 15.2",
                "-color-warning-fg | -color-bg-default | 4.5 | 7.6 | 10.3 | 15.2",
                "-color-danger-fg | -color-danger-subtle | 4.5 | 6.3 | 7.7 | 12.1",
                "-color-danger-fg | -color-bg-default | 4.5 | 7.2 | 8.9 | 12.1",
                "-eu-border-control | -color-bg-default | 3 | 3.9 | 4.5 | 21.0",
                "-eu-border-control | -color-bg-subtle | 3 | 3.7 | 4.1 | 21.0",
                "-color-accent-emphasis | -color-bg-default | 3 | 7.7 | 3.4 | 13.6",
                "-color-accent-emphasis | -color-bg-subtle | 3 | 7.2 | 3.1 | 13.6",
                "-color-accent-muted | -color-bg-default | 3 | 3.3 | 4.0 | 13.6",
                "-color-warning-emphasis | -color-bg-default | 3 | 3.8 | 10.3 | 15.2",
                "-color-warning-emphasis | -color-warning-subtle | 3 | 3.4 | 8.2 | 15.2",
                "-color-danger-emphasis | -color-bg-default | 3 | 7.2 | 3.8 | 12.1",
                "-color-danger-emphasis | -color-danger-subtle | 3 | 6.3 | 3.3 | 12.1",
                "-eu-focus | -color-bg-default | 3 | 6.4 | 9.3 | 16.6",
                "-eu-focus | -color-bg-subtle | 3 | 5.9 | 8.5 | 16.6",
                "-eu-focus | -color-accent-subtle | 3 | 5.6 | 7.0 | 16.6"
            })
    void isAsDesigned(String text, String ground, double needed, double light, double dark, double highContrast) {
        var measured = Map.of(Theme.LIGHT, light, Theme.DARK, dark, Theme.HIGH_CONTRAST, highContrast);
        measured.forEach((theme, expected) -> {
            var contrast = contrast(theme, text, ground);
            assertThat(contrast).as(theme.word()).isGreaterThanOrEqualTo(needed);
            assertThat(contrast).as(theme.word()).isCloseTo(expected, within(0.06));
        });
    }

    /// Pairs that the design leaves to us.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-color-fg-default | -eu-selection | 7 | 7 | 4.5",
                "-color-fg-muted | -eu-selection | 4.5 | 4.5 | 4.5",
                "-color-accent-fg | -eu-selection | 4.5 | 4.5 | 3",
                "-color-fg-default | -color-bg-inset | 7 | 7 | 7",
                "-color-fg-muted | -color-bg-inset | 4.5 | 4.5 | 4.5",
                "-color-fg-emphasis | -eu-primary-hover | 4.5 | 4.5 | 4.5",
                "-color-accent-muted | -color-accent-subtle | 2.8 | 2.8 | 3",
                "-eu-border-control | -color-bg-inset | 3 | 3 | 3",
                "-color-fg-muted | -eu-mark | 4.5 | 4.5 | 4.5"
            })
    void isEnough(String text, String ground, double light, double dark, double highContrast) {
        Map.of(Theme.LIGHT, light, Theme.DARK, dark, Theme.HIGH_CONTRAST, highContrast)
                .forEach((theme, needed) -> assertThat(contrast(theme, text, ground))
                        .as(theme.word())
                        .isGreaterThanOrEqualTo(needed));
    }

    private static double contrast(Theme theme, String text, String ground) {
        var tokens = tokens(theme);
        var a = luminance(color(tokens, text));
        var b = luminance(color(tokens, ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static Color color(Map<String, String> tokens, String name) {
        return Color.web(Objects.requireNonNull(tokens.get(name), name));
    }

    private static Map<String, String> tokens(Theme theme) {
        var all = new TreeMap<String, String>();
        var matcher = TOKEN.matcher(sheet(theme.word() + ".css"));
        while (matcher.find()) {
            all.put(matcher.group(1), matcher.group(2).strip());
        }
        return all;
    }

    private static String sheet(String name) {
        try (var in = Objects.requireNonNull(Stylesheets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
