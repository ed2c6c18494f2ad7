package org.huozi.publish;

import java.util.List;
import java.util.function.Consumer;
import org.huozi.model.Edition;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {
    /** For runs that nobody watches. */
    Progress UNWATCHED = step -> {};

    void reached(Step step);

    /** What a run does, one after the other. */
    enum Stage {
        READING,
        CHECKING,
        SETTING,
        WRITING
    }

    /**
     * A piece of work that begins now.
     *
     * @param subject what is worked on, an edition's id; may be empty
     * @param number 1 for the first of its stage
     * @param total how many there are in this stage
     */
    record Step(Stage stage, String subject, int number, int total) {}

    /** Begins a stage that is one piece. */
    default void begin(Stage stage) {
        reached(new Step(stage, "", 1, 1));
    }

    /** Does a stage edition by edition. */
    default void each(Stage stage, List<Edition> editions, Consumer<Edition> work) {
        for (int i = 0; i < editions.size(); i++) {
            reached(new Step(stage, editions.get(i).id(), i + 1, editions.size()));
            work.accept(editions.get(i));
        }
    }
}
