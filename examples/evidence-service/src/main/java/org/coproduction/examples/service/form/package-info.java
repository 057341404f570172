/** Forms as they were received, the answers given for them, and what is made of them. */
@NullMarked
package org.coproduction.examples.service.form;

import org.jspecify.annotations.NullMarked;
