package io.horarium.platform.web;

import io.horarium.platform.LargeBody;
import io.horarium.platform.Problem;
import io.horarium.platform.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that no request of ours needs, before anybody keeps them in memory. Few addresses take larger ones. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimit extends OncePerRequestFilter {

    static final long MAX_BYTES = 256 * 1024;
    static final Problem PROBLEM = problem(MAX_BYTES);

    private final ProblemWriter problems;
    private final Map<String, Long> larger;

    BodyLimit(ProblemWriter problems, ObjectProvider<LargeBody> larger) {
        this.problems = problems;
        this.larger = larger.stream().collect(Collectors.toMap(LargeBody::path, LargeBody::maxBytes));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long maxBytes = larger.getOrDefault(request.getRequestURI(), MAX_BYTES);
        if (request.getContentLengthLong() > maxBytes) {
            problems.write(response, problem(maxBytes));
        } else if (request.getContentLengthLong() < 0) {
            chain.doFilter(new Counted(request, maxBytes), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Problem problem(long maxBytes) {
        return Problem.of(
                "body-too-large",
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is too large",
                "A request to this address has at most " + maxBytes / 1024 + " KB.");
    }

    /** Thrown while reading a body that did not announce its length. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        private final long maxBytes;

        TooLarge(long maxBytes) {
            this.maxBytes = maxBytes;
        }

        Problem problem() {
            return BodyLimit.problem(maxBytes);
        }
    }

    private static final class Counted extends HttpServletRequestWrapper {

        private final long maxBytes;

        Counted(HttpServletRequest request, long maxBytes) {
            super(request);
            this.maxBytes = maxBytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), maxBytes);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private final long maxBytes;
        private long read;

        CountedStream(ServletInputStream stream, long maxBytes) {
            this.stream = stream;
            this.maxBytes = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int some = stream.read(target, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) throws TooLarge {
            read += bytes;
            if (read > maxBytes) {
                throw new TooLarge(maxBytes);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
