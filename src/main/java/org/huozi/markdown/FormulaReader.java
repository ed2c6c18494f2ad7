package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huozi.model.Inline.Formula.FormulaPart;
import org.huozi.model.Inline.Formula.Height;

/**
 * The part of TeX that policy texts use, written on one line that anyone can read: {@code \frac{a+b}{c}} becomes
 * (a + b)/c. A command that is not known stays as written and is named in {@link #unknown}.
 */
final class FormulaReader {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String RELATIONS = "=<>≤≥≠≈→∈∝≡";
    private static final String OPERATORS = "+−×÷±";

    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("times", "×"),
            Map.entry("div", "÷"),
            Map.entry("cdot", "·"),
            Map.entry("pm", "±"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("neq", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("equiv", "≡"),
            Map.entry("propto", "∝"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("in", "∈"),
            Map.entry("sum", "∑"),
            Map.entry("prod", "∏"),
            Map.entry("int", "∫"),
            Map.entry("infty", "∞"),
            Map.entry("partial", "∂"),
            Map.entry("ldots", "…"),
            Map.entry("cdots", "…"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("varphi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("Theta", "Θ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("Pi", "Π"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"),
            Map.entry("Psi", "Ψ"),
            Map.entry("Omega", "Ω"));

    /** Functions are named by their letters. */
    private static final Set<String> NAMES = Set.of("ln", "log", "lg", "exp", "max", "min", "lim", "sin", "cos", "tan");

    /** What only sets the size or the face of what follows. */
    private static final Set<String> SILENT =
            Set.of("left", "right", "text", "mathrm", "operatorname", "displaystyle", "quad", "limits");

    private final String source;
    private final List<String> unknown = new ArrayList<>();
    private int at;

    FormulaReader(String source) {
        this.source = source;
    }

    List<FormulaPart> read() {
        List<FormulaPart> pieces = new ArrayList<>();
        while (at < source.length()) {
            next(Height.LINE, pieces);
        }
        return pieces;
    }

    /** Commands that are not known, as written; complete once {@link #read} is done. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void next(Height height, List<FormulaPart> pieces) {
        char sign = source.charAt(at++);
        switch (sign) {
            case '\\' -> command(height, pieces);
            case '{' -> {
                while (at < source.length() && source.charAt(at) != '}') {
                    next(height, pieces);
                }
                at++;
            }
            case '^' -> raised(height, Height.SUPERSCRIPT, sign, pieces);
            case '_' -> raised(height, Height.SUBSCRIPT, sign, pieces);
            case '-' -> add(height, "−", pieces);
            case '}', ' ', '\t' -> {
                // TeX sets its own spaces
            }
            default -> add(height, Character.toString(sign), pieces);
        }
    }

    /** There is one step up and one down; whatever is higher is written with its mark. */
    private void raised(Height height, Height step, char mark, List<FormulaPart> pieces) {
        if (height == Height.LINE) {
            argument(step, pieces);
        } else {
            add(height, Character.toString(mark), pieces);
            argument(height, pieces);
        }
    }

    private void argument(Height height, List<FormulaPart> pieces) {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (at < source.length()) {
            next(height, pieces);
        }
    }

    private void command(Height height, List<FormulaPart> pieces) {
        int start = at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        String name = source.substring(start, at);
        if (name.isEmpty()) {
            escaped(height, pieces);
        } else if (name.equals("frac") || name.equals("dfrac")) {
            grouped(height, pieces);
            add(height, "/", pieces);
            grouped(height, pieces);
        } else if (name.equals("sqrt")) {
            add(height, "√", pieces);
            grouped(height, pieces);
        } else if (SYMBOLS.containsKey(name)) {
            add(height, SYMBOLS.get(name), pieces);
        } else if (NAMES.contains(name)) {
            add(height, name + NO_BREAK_SPACE, pieces);
        } else if (!SILENT.contains(name)) {
            unknown.add("\\" + name);
            add(height, "\\" + name + NO_BREAK_SPACE, pieces);
        }
    }

    /** {@code \%} is a sign, {@code \,} a space. */
    private void escaped(Height height, List<FormulaPart> pieces) {
        if (at < source.length()) {
            char sign = source.charAt(at++);
            if (",;:! ".indexOf(sign) < 0) {
                add(height, Character.toString(sign), pieces);
            }
        }
    }

    /** An argument, in brackets when it is more than one term. */
    private void grouped(Height height, List<FormulaPart> pieces) {
        List<FormulaPart> group = new ArrayList<>();
        argument(height, group);
        String text = group.stream().map(FormulaPart::text).collect(Collectors.joining());
        boolean single =
                text.chars().noneMatch(sign -> (RELATIONS + OPERATORS + "/" + NO_BREAK_SPACE).indexOf(sign) >= 0);
        if (!single) {
            add(height, "(", pieces);
        }
        group.forEach(piece -> append(piece, pieces));
        if (!single) {
            add(height, ")", pieces);
        }
    }

    private static void add(Height height, String sign, List<FormulaPart> pieces) {
        boolean relation = RELATIONS.contains(sign);
        boolean spaced = height == Height.LINE && (relation || (OPERATORS.contains(sign) && followsTerm(pieces)));
        append(new FormulaPart(height, spaced ? NO_BREAK_SPACE + sign + NO_BREAK_SPACE : sign), pieces);
    }

    /** Otherwise + and − are signs of the number behind them. */
    private static boolean followsTerm(List<FormulaPart> pieces) {
        if (pieces.isEmpty()) {
            return false;
        }
        String text = pieces.get(pieces.size() - 1).text();
        char last = text.charAt(text.length() - 1);
        return last != '(' && last != '[' && last != NO_BREAK_SPACE && last != '/';
    }

    private static void append(FormulaPart piece, List<FormulaPart> pieces) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).height() == piece.height()) {
            pieces.set(last, new FormulaPart(piece.height(), pieces.get(last).text() + piece.text()));
        } else {
            pieces.add(piece);
        }
    }
}
