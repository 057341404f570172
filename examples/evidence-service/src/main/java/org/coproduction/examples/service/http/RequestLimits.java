package org.coproduction.examples.service.http;

import java.time.Duration;

/**
 * How much the service lets be asked of it.
 *
 * @param documentBytes the greatest size of a document
 * @param requests the greatest number of requests that are answered at the same time; as many may
 *     wait
 * @param time how long a request may take to arrive
 * @param drain how long requests that have begun may go on when the service stops
 */
public record RequestLimits(int documentBytes, int requests, Duration time, Duration drain) {}
