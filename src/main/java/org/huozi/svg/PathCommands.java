package org.huozi.svg;

/** The data of a path (SVG 2 §9.3): up to where it cannot be understood, as browsers draw it. */
final class PathCommands {
    private final Scanning scan;
    private final StringBuilder written = new StringBuilder();

    private PathCommands(String data) {
        this.scan = new Scanning(data);
    }

    /**
     * A path.
     *
     * @param data with which it can be drawn; empty where there is nothing to draw
     * @param whole whether all of it was understood
     */
    record Path(String data, boolean whole) {}

    static Path read(String data) {
        PathCommands path = new PathCommands(data);
        boolean whole = path.segments();
        return new Path(path.written.toString(), whole);
    }

    private boolean segments() {
        char command = 0;
        scan.space();
        while (!scan.atEnd()) {
            char next = scan.peek();
            boolean first = written.length() == 0;
            if (isCommand(next)) {
                if (first && next != 'M' && next != 'm') {
                    return false;
                }
                command = scan.next();
                scan.space();
                if (command == 'Z' || command == 'z') {
                    written.append('z');
                    command = 0;
                    continue;
                }
            } else if (command == 0) {
                return false;
            }
            int start = written.length();
            written.append(command);
            if (!arguments(command)) {
                written.setLength(start);
                return false;
            }
            scan.comma();
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return true;
    }

    private static boolean isCommand(char sign) {
        return "MmLlHhVvCcSsQqTtAaZz".indexOf(sign) >= 0 && sign != 0;
    }

    private boolean arguments(char command) {
        int count = switch (Character.toLowerCase(command)) {
            case 'h', 'v' -> 1;
            case 's', 'q' -> 4;
            case 'c' -> 6;
            case 'a' -> 7;
            default -> 2;
        };
        boolean arc = count == 7;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                scan.comma();
                written.append(' ');
            }
            if (arc && (i == 3 || i == 4)) {
                char flag = scan.atEnd() ? 0 : scan.next();
                if (flag != '0' && flag != '1') {
                    return false;
                }
                written.append(flag);
            } else {
                double number = scan.number();
                if (Double.isNaN(number)) {
                    return false;
                }
                written.append(Decimals.text(arc && i < 2 ? Math.abs(number) : number));
            }
        }
        return true;
    }
}
