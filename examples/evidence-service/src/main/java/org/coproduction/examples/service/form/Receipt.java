package org.coproduction.examples.service.form;

import java.util.UUID;

/**
 * What was answered when a form was taken, to be answered again to the same request.
 *
 * @param form the form
 * @param fingerprint that of the body of the request
 * @param answer the body of the answer
 */
public record Receipt(UUID form, String fingerprint, Bytes answer) {}
