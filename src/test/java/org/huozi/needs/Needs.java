package org.huozi.needs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What tests need that not every machine has. It is looked for before anything of theirs runs, {@code @BeforeAll}
 * included; where it is missing they are skipped, and the end of the run says so, or fail where {@code CI=true}.
 */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(NeedsCondition.class)
public @interface Needs {
    Tool[] value();
}
