package org.huozi.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the publication to browsers on this machine, and to nobody else. */
final class PreviewServer implements AutoCloseable {
    /** Addresses that no published file has. */
    static final String OURS = "/.huozi/";

    /** Files of the design that belong to the preview alone. */
    private static final Set<String> PARTS = Stream.of(
                    "preview.js", "preview.css", "beside.html", "beside.js", "beside.css")
            .map(OURS::concat)
            .collect(Collectors.toSet());

    private static final Pattern SHEET = Pattern.compile("sheet/([^/]+)/([0-9]{1,6})\\.png");

    private static final String REFUSAL = "只供本机预览，别的网页不能来取；请把网址写进地址栏打开 — for this machine only, and for no other page:"
            + " type the address into the address line\n";

    private static final String PICTURE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private static final String PLAIN = "text/plain; charset=utf-8";

    private static final int TRIES = 50;
    private static final long HEARTBEAT = 5;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Path site;
    private final Path design;
    private final PageNotifier notifier;
    private final SheetPictures sheets;
    private final DropPlace drops;

    private PreviewServer(
            HttpServer server, Path site, Path design, PageNotifier notifier, SheetPictures sheets, DropPlace drops) {
        this.server = server;
        this.site = site;
        this.design = design;
        this.notifier = notifier;
        this.sheets = sheets;
        this.drops = drops;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins to listen, at the first free port from {@code port} on.
     *
     * @param site the folder of the published site
     * @param design the folder with preview.js and the like
     * @param drops takes Word files
     */
    static PreviewServer listen(
            int port, Path site, Path design, PageNotifier notifier, SheetPictures sheets, DropPlace drops)
            throws IOException {
        PreviewServer preview = new PreviewServer(free(port), site, design, notifier, sheets, drops);
        preview.server.setExecutor(preview.threads);
        preview.server.createContext("/", preview::answer);
        preview.server.start();
        return preview;
    }

    private static HttpServer free(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        for (int tried = port; tried < port + TRIES; tried++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, tried), 0);
            } catch (BindException taken) {
                // the next one, then
            }
        }
        return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            headers.set("X-Frame-Options", "SAMEORIGIN"); // the page beside the printed one is a frame of ours
            headers.set("Content-Security-Policy", "frame-ancestors 'self'");
            String path = Optional.<String>ofNullable(exchange.getRequestURI().getPath())
                    .filter(address -> address.startsWith("/"))
                    .orElse("/");
            boolean page = !path.startsWith(OURS) && PublishedFile.isPage(path);
            Visitor visitor = new Visitor(exchange.getRequestHeaders(), port());
            if (!visitor.isWelcome(page)) {
                send(exchange, 403, PLAIN, bytes(REFUSAL));
            } else if (path.equals(OURS + "import")
                    && exchange.getRequestMethod().equals("POST")) {
                drop(exchange, visitor);
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, 405, PLAIN, bytes("只能读 — read only\n"));
            } else if (path.equals(OURS + "events")) {
                stream(exchange);
            } else if (path.equals(OURS + "findings")) {
                send(exchange, 200, PublishedFile.HTML, bytes(notifier.last().findings()));
            } else if (path.equals(OURS + "token")) {
                send(exchange, 200, PLAIN, bytes(drops.token()));
            } else if (PARTS.contains(path)) {
                part(exchange, path.substring(OURS.length()));
            } else if (path.startsWith(OURS + "sheet")) {
                sheet(exchange, path.substring(OURS.length()));
            } else {
                page(exchange, path);
            }
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        RunResult last = notifier.last();
        Optional<PublishedFile> file = PublishedFile.of(site, path);
        if (file.isEmpty() && PublishedFile.of(site, path + "/").isPresent()) {
            exchange.getResponseHeaders().set("Location", path + "/");
            exchange.sendResponseHeaders(302, -1);
        } else if (file.isPresent() && file.get().type().equals(PublishedFile.HTML)) {
            live(exchange, 200, new String(file.get().content(), StandardCharsets.UTF_8), last, false);
        } else if (file.isPresent()) {
            send(exchange, 200, file.get().type(), file.get().content());
        } else if (!last.published()) {
            live(exchange, 404, last.findings(), last, true);
        } else {
            Optional<PublishedFile> missing = PublishedFile.of(site, "/404.html");
            String text = missing.map(found -> new String(found.content(), StandardCharsets.UTF_8))
                    .orElse("<!DOCTYPE html><html><head></head></html>");
            live(exchange, 404, text, last, false);
        }
    }

    private void drop(HttpExchange exchange, Visitor visitor) throws IOException {
        if (!visitor.maySend(drops.token())) {
            send(exchange, 403, PLAIN, bytes(REFUSAL));
            return;
        }
        String query = Optional.<String>ofNullable(exchange.getRequestURI().getRawQuery())
                .orElse("");
        DropPlace.Reply reply = drops.take(query, exchange.getRequestBody());
        send(exchange, reply.status(), PLAIN, bytes(reply.text()));
    }

    private void part(HttpExchange exchange, String name) throws IOException {
        Path file = design.resolve(name);
        boolean there = Files.isRegularFile(file);
        send(exchange, there ? 200 : 404, PublishedFile.type(name), there ? Files.readAllBytes(file) : new byte[0]);
    }

    /** {@code sheets/EDITION}, or {@code sheet/EDITION/NUMBER.png}. */
    private void sheet(HttpExchange exchange, String path) throws IOException {
        Matcher picture = SHEET.matcher(path);
        Optional<byte[]> content = picture.matches()
                ? sheets.picture(picture.group(1), Integer.parseInt(picture.group(2)))
                : sheets.places(path.substring(path.indexOf('/') + 1)).map(PreviewServer::bytes);
        String type = picture.matches() ? "image/png" : PLAIN;
        send(exchange, content.isPresent() ? 200 : 404, type, content.orElse(new byte[0]));
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<RunResult> results = notifier.subscribe();
        try {
            OutputStream out = exchange.getResponseBody();
            out.write(bytes("retry: 500\n\n"));
            while (true) {
                Optional<RunResult> next = Optional.ofNullable(results.poll(HEARTBEAT, TimeUnit.SECONDS));
                out.write(bytes(next.map(RunResult::event).orElse(":\n\n"))); // fails when the page was left
                out.flush();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            notifier.unsubscribe(results);
        }
    }

    private static void live(HttpExchange exchange, int status, String html, RunResult last, boolean findings)
            throws IOException {
        send(exchange, status, PublishedFile.HTML, bytes(LivePage.of(html, last.version(), findings)));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (type.equals(PublishedFile.SVG)) { // opened at its own address it is a page, and its author is a stranger
            exchange.getResponseHeaders().set("Content-Security-Policy", PICTURE_POLICY);
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
