package org.huozi.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The message, in both languages, about a command that was written wrongly; those of picocli are English. */
final class UsageErrorMessage {
    private UsageErrorMessage() {}

    /** Lines for the console. */
    static List<String> lines(ParameterException mistake) {
        String usage = mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return List.of(
                "命令写错了：" + chinese(mistake) + " — wrong usage: " + mistake.getMessage(),
                suggestion(mistake)
                                .map(right -> "是否想写 — did you mean: " + right + "；")
                                .orElse("") + "用法见 — usage: " + usage);
    }

    private static String chinese(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().isEmpty()
                    ? ""
                    : unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption() ? "没有 " + word + " 这个选项" : "看不懂“" + word + "”";
        }
        if (mistake instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument.isOption() ? name(argument) + " 后面要写一个值" : "还要写 " + name(argument);
        }
        if (mistake instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 只能写一次";
        }
        return Optional.ofNullable(mistake.getArgSpec())
                .map(argument -> name(argument) + " 的值“" + mistake.getValue() + "”不能用")
                .orElse("看不懂这条命令");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Optional<String> suggestion(ParameterException mistake) {
        return mistake instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream().findFirst()
                : Optional.empty();
    }
}
