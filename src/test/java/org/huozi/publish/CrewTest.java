package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {
    private static final List<Integer> WORK = IntStream.range(0, 40).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 100})
    void resultsComeInTheOrderOfTheWork(int hands) {
        assertThat(each(new Crew(hands), WORK, piece -> piece * piece))
                .isEqualTo(WORK.stream().map(piece -> piece * piece).toList());
    }

    @Test
    @Timeout(60)
    void twoPiecesAreDoneSideBySide() {
        CountDownLatch met = new CountDownLatch(2);
        Crew.Both<Boolean, Boolean> both = new Crew(2).both(() -> meets(met), () -> meets(met));

        assertThat(both).isEqualTo(new Crew.Both<>(true, true));
    }

    private static boolean meets(CountDownLatch met) {
        met.countDown();
        try {
            met.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    /** The only other hand waits until the last piece is done: its place is taken. */
    @Test
    @Timeout(60)
    void whoeverWaitsLendsItsPlace() {
        Crew crew = new Crew(2);
        CountDownLatch met = new CountDownLatch(2);
        List<Boolean> done = each(crew, List.of(1, 2, 3), piece -> {
            if (piece < 3) {
                return true;
            }
            while (!crew.hasFreeHand()) {
                Thread.onSpinWait();
            }
            return crew.both(() -> meets(met), () -> meets(met)).first();
        });

        assertThat(done).containsExactly(true, true, true);
    }

    @Test
    void oneHandDoesOneAfterTheOther() {
        List<String> done = new ArrayList<>();
        new Crew(1).both(() -> done.add("first"), () -> done.add("second"));

        assertThat(done).containsExactly("first", "second");
    }

    /** Whoever gives out work in the middle of work does it himself where no hand is free. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void workWithinWorkWaitsForNobody(int hands) {
        Crew crew = new Crew(hands);
        List<Integer> sums = each(crew, WORK, piece -> {
            Crew.Both<Integer, List<Integer>> both =
                    crew.both(() -> piece, () -> each(crew, List.of(1, 2, 3), part -> part * piece));
            return both.first()
                    + both.second().stream().mapToInt(Integer::intValue).sum();
        });

        assertThat(sums).isEqualTo(WORK.stream().map(piece -> 7 * piece).toList());
    }

    @Test
    @Timeout(60)
    void everyHandIsFreeAgainAfterwards() {
        Crew crew = new Crew(3);
        for (int i = 0; i < 20; i++) {
            each(crew, WORK, piece -> piece);
            assertThatThrownBy(() -> crew.both(() -> failing(0), () -> failing(1)))
                    .isInstanceOf(IllegalArgumentException.class);
            while (!crew.hasFreeHand()) {
                Thread.onSpinWait(); // the last one is about to see that nothing is left
            }
        }
        assertThat(new Crew(1).hasFreeHand()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void whatFailsIsToldAsItWasAndNothingGoesOn(int hands) {
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        List<Integer> much = IntStream.range(0, 10_000).boxed().toList();
        assertThatThrownBy(() -> each(new Crew(hands), much, piece -> {
                    begun.add(piece);
                    return piece == 3 ? failing(piece) : piece;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("piece 3");
        int then = begun.size();

        assertThat(then).isLessThan(much.size());
        assertThat(begun).hasSize(then);
    }

    @Test
    void anErrorStaysAnError() {
        assertThatThrownBy(() -> new Crew(2)
                        .both(
                                () -> {
                                    throw new OutOfMemoryError("full");
                                },
                                () -> 1))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static int failing(int piece) {
        throw new IllegalArgumentException("piece " + piece);
    }

    private static <W, R> List<R> each(Crew crew, List<W> work, Function<W, R> does) {
        return crew.each(Progress.UNWATCHED, Progress.Stage.CHECKING, work, String::valueOf, does);
    }
}
