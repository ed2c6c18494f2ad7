package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huozi.config.Project;
import org.huozi.preview.Preview;
import org.huozi.publish.Outcome;
import org.huozi.publish.Progress;
import org.huozi.publish.Request;
import org.huozi.word.MadeWord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word file is dropped on a page of the preview. Only a page of the preview can send one. */
class DropPlaceTest {
    private static final String EDITION = "content/editions/2026-03/";
    private static final String SENT = ".huozi/import?edition=2026-03&name=%E9%9B%B6%E5%B7%A5%E5%B8%82%E5%9C%BA.docx";

    @TempDir
    Path root;

    private final HttpClient client = HttpClient.newHttpClient();
    private Preview preview;
    private byte[] word = {};

    @BeforeEach
    void begin() throws IOException {
        PlainDesign.assemble(root);
        word = Files.readAllBytes(MadeWord.write(root.resolve("x.docx"), "题目\n正文。"));
        Request request = new Request(new Project(root), root.resolve("target/preview"), List.of(), false);
        preview = Preview.start(request, 4100, new Unheard(), Progress.UNWATCHED);
    }

    @AfterEach
    void end() {
        preview.close();
    }

    @Test
    void aFileFromOurPageIsImportedIntoTheEditionOfThePage() throws Exception {
        HttpResponse<String> reply = send(SENT, origin(), token(), word);
        assertThat(reply.body()).contains("linggong-shichang.md", "账：", "originals/零工市场.docx");
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(root.resolve(EDITION + "originals/零工市场.docx")).hasBinaryContent(word);
        assertThat(Files.readString(root.resolve(EDITION + "edition.yaml"))).contains("linggong-shichang.md");
    }

    @Test
    void whoIsNotOurPageIsTurnedAway() throws Exception {
        assertThat(send(SENT, "http://example.org", token(), word).statusCode()).isEqualTo(403);
        assertThat(send(SENT, origin(), "0".repeat(32), word).statusCode()).isEqualTo(403);
        HttpRequest foreign = HttpRequest.newBuilder(preview.address().resolve(".huozi/token"))
                .header("Origin", "http://example.org")
                .build();
        assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(root.resolve(EDITION + "originals")).doesNotExist();
    }

    @Test
    void whatIsNoWordFileAndWhereThereIsNoEditionIsTold() throws Exception {
        HttpResponse<String> rtf = send(SENT, origin(), token(), "{\\rtf1".getBytes(StandardCharsets.UTF_8));
        assertThat(rtf.statusCode()).isEqualTo(422);
        assertThat(rtf.body()).contains("DOC-001");
        String nowhere = ".huozi/import?edition=..%2F..&name=..%2F..%2Fa.docx";
        HttpResponse<String> lost = send(nowhere, origin(), token(), word);
        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(root.resolveSibling("a.docx")).doesNotExist();
    }

    private String origin() {
        return preview.address().toString().replaceFirst("/$", "");
    }

    private String token() throws IOException, InterruptedException {
        HttpRequest ours = HttpRequest.newBuilder(preview.address().resolve(".huozi/token"))
                .header("Origin", origin())
                .build();
        return client.send(ours, HttpResponse.BodyHandlers.ofString()).body();
    }

    private HttpResponse<String> send(String path, String origin, String token, byte[] file)
            throws IOException, InterruptedException {
        URI address = URI.create(preview.address() + path);
        HttpRequest sent = HttpRequest.newBuilder(address)
                .header("Origin", origin)
                .header("X-Huozi-Token", token)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))
                .build();
        return client.send(sent, HttpResponse.BodyHandlers.ofString());
    }

    /** Nobody listens to how runs end. */
    private static final class Unheard implements Preview.Listener {
        @Override
        public void ended(Outcome outcome, boolean provisional) {}

        @Override
        public void failed(Throwable fault) {}
    }
}
