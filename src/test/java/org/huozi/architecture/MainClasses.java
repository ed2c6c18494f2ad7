package org.huozi.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/** The classes of the program, without those of its tests, wherever Maven was told to put either. */
public final class MainClasses {
    public static final JavaClasses ALL = new ClassFileImporter(
                    List.of(location -> !location.contains("/test-classes/")))
            .importPackages("org.huozi");

    private MainClasses() {}
}
