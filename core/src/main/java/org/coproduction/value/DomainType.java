package org.coproduction.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks a record of the field whose immutable implementation is generated.
 *
 * <p>For the library's own types. It is public because they lie in several packages; it exists in
 * source only, so nothing that uses the library ever needs it.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    // Hosts' validators see constraints on bean accessors only.
    get = {"get*", "is*"},
    // Sets and maps keep the order they were given: the JDK 9 collections change it from run to
    // run.
    jdkOnly = true,
    jdk9Collections = false,
    // The interface is the API; the generated class is not.
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    // Generated code depends on the JDK alone, whatever else is on the class path.
    allowedClasspathAnnotations = {Override.class},
    redactedMask = "***")
public @interface DomainType {}
