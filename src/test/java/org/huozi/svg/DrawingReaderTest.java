package org.huozi.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huozi.sample.SampleFonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingReaderTest {
    private static final DrawingReader READER = new DrawingReader(SampleFonts.library());
    private static final Map<String, byte[]> ODD = OddDrawings.all();

    static Stream<String> odd() {
        return ODD.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatIsOddIsDrawnOrRefusedAndNothingElse(String name) throws IOException {
        Drawing drawing = READER.read(ODD.get(name));
        System.out.println(name + " " + drawing.flaws() + " " + drawing.content().map(c -> c.length));
        if (drawing.content().isPresent()) {
            byte[] content = drawing.content().get();
            assertThat(GoodDrawing.complaints(content)).isEmpty();
            assertThatCode(() -> Canvas.draw(content)).doesNotThrowAnyException();
        }
    }
}
