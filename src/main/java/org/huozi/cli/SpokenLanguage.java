package org.huozi.cli;

import org.huozi.diag.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language that a command is told to speak. */
final class SpokenLanguage {
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = Converter.class,
            description = "只说中文（zh）或英文（en）；默认两种都说 — speaks Chinese or English only")
    private Language language = Language.BOTH;

    Language language() {
        return language;
    }

    /** {@code zh} or {@code en}. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String typed) {
            return switch (typed) {
                case "zh" -> Language.CHINESE;
                case "en" -> Language.ENGLISH;
                default -> throw new TypeConversionException("zh or en");
            };
        }
    }
}
