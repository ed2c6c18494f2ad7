package org.huozi.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.needs.Machine;
import org.openqa.selenium.json.Json;

/**
 * A real Firefox, asked by WebDriver BiDi (W3C, Working Draft) without a driver in between, since Debian ships none for it.
 * No more of the protocol than opening pages and asking them.
 */
final class Firefox implements OpenPages, AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path profile;
    private final Messages messages = new Messages();
    private final List<String> requests = new ArrayList<>();
    private final WebSocket socket;
    private final String context;
    private int commands;

    private Firefox(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "/session"), messages)
                .join();
        command("session.new", Map.of("capabilities", Map.of()));
        command("session.subscribe", Map.of("events", List.of("network.beforeRequestSent")));
        List<?> open = (List<?>) command("browsingContext.getTree", Map.of()).get("contexts");
        this.context = (String) ((Map<?, ?>) open.get(0)).get("context");
    }

    /** For tests that {@code @Needs(Tool.FIREFOX)}. */
    static Firefox open() throws IOException {
        Path profile = Files.createTempDirectory("huozi-firefox");
        Process process = new ProcessBuilder(
                        Machine.firefox().toString(),
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port=0",
                        "--profile",
                        profile.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = LISTENING.matcher(line);
            if (address.find()) {
                Thread listener = new Thread(() -> said.lines().forEach(ignored -> {}), "firefox");
                listener.setDaemon(true);
                listener.start();
                return new Firefox(process, profile, address.group(1));
            }
        }
        throw new IOException("Firefox ended before it listened");
    }

    @Override
    public void visit(Path site, String page) {
        command(
                "browsingContext.navigate",
                Map.of("context", context, "url", site.resolve(page).toUri().toString(), "wait", "complete"));
    }

    @Override
    public Object value(String expression) {
        Map<?, ?> answer = command(
                "script.evaluate",
                Map.of("expression", expression, "target", Map.of("context", context), "awaitPromise", true));
        return ((Map<?, ?>) answer.get("result")).get("value");
    }

    @Override
    public List<String> requests() {
        List<String> made = List.copyOf(requests);
        requests.clear();
        return made;
    }

    private Map<String, Object> command(String method, Map<String, Object> parameters) {
        long id = ++commands;
        socket.sendText(new Json().toJson(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            Map<String, Object> message = messages.next();
            if ("network.beforeRequestSent".equals(message.get("method"))) {
                requests.add(new Json().toJson(message.get("params")));
            }
            if (message.get("id") instanceof Number answered && answered.longValue() == id) {
                if (!(message.get("result") instanceof Map<?, ?> result)) {
                    throw new IllegalStateException(method + ": " + message);
                }
                return mapping(result);
            }
        }
    }

    private static Map<String, Object> mapping(Map<?, ?> json) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        json.forEach((key, value) -> mapping.put((String) key, value));
        return mapping;
    }

    @Override
    public void close() throws IOException {
        command("browser.close", Map.of());
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        Browser.remove(profile);
    }

    /** What comes in, message by message; a message may come in pieces. */
    private static final class Messages implements WebSocket.Listener {
        private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
        private final StringBuilder begun = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            begun.append(piece);
            if (last) {
                whole.add(begun.toString());
                begun.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, piece, last);
        }

        private Map<String, Object> next() {
            try {
                String message = whole.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new UncheckedIOException(new IOException("Firefox does not answer"));
                }
                return new Json().toType(message, Json.MAP_TYPE);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
