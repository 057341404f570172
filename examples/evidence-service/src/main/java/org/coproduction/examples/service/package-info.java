/** A service that keeps, validates and scores evidence forms over HTTP. */
@NullMarked
package org.coproduction.examples.service;

import org.jspecify.annotations.NullMarked;
