/** Requests and answers: routes, limits, languages, problems. Nothing here knows what a form is. */
@NullMarked
package org.coproduction.examples.service.http;

import org.jspecify.annotations.NullMarked;
