package org.jarida.bench.load;

import java.util.List;
import java.util.Locale;

/** One line of the table; {@code NaN} and negative numbers where there is nothing to tell. */
record Row(String java, int articles, String what, double perSecond, double p50, double p99, double cpu, double databaseCpu,
           double statements, long bytes, long resident) {
    static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder("""
                | Java | Articles | What | a second | p50 ms | p99 ms | CPU ms | PostgreSQL CPU ms | statements | bytes | RSS MiB |
                |---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        rows.forEach(row -> table.append(row).append('\n'));
        return table.toString();
    }

    @Override
    public String toString() {
        return "| %s | %,d | %s | %,.0f | %s | %s | %s | %s | %s | %s | %s |".formatted(java, articles, what, perSecond,
                number("%.1f", p50), number("%.1f", p99), number("%.2f", cpu), number("%.2f", databaseCpu),
                number("%.1f", statements), bytes > 0 ? "%,d".formatted(bytes) : "", resident > 0 ? "" + resident : "");
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) || value < 0 ? "" : String.format(Locale.ROOT, format, value);
    }
}
