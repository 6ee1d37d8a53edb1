import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.*;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.*;
import java.util.concurrent.Executors;
import java.util.regex.*;
import java.util.stream.*;

/**
 * The web server of the example newspaper, for this machine alone: {@code java examples/newspaper/Serve.java}. It hands out
 * the files beside it, index.html for every page with the HTTP status that {@code route} tells, AMP pages, and, as any
 * newspaper's server would, the API's images and manifest below its own address. One file, so that Java alone can start it.
 */
public final class Serve {
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml",
            "json", "application/json", "graphql", "application/graphql; charset=utf-8");
    private static final Pattern OF_THE_API = Pattern.compile("(?i).*\\.(svg|png|jpe?g|webp|avif|gif|webmanifest)");
    private static final Pattern PREFIXED = Pattern.compile("(?i)/([a-z]{2,3}(?:-[a-z0-9]+)*)(/.*)?");
    private static final Pattern COMPONENT = Pattern.compile("<(amp-(?!img)[a-z]+)");
    private static final Set<String> TERMS = Set.of("Category", "Tag", "Author");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path root;
    private final String api;
    /** As the API last told: pages know their languages also when it does not answer. */
    private volatile Map<?, ?> site = Map.of("name", "", "locales", List.of(), "defaultLocale", Map.of("code", "en"));

    private Serve(Path root, String api) {
        this.root = root;
        this.api = api;
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options = new HashMap<>(Map.of("--port", "3000", "--api", "http://localhost:8080"));
        for (int i = 0; i + 1 < args.length; i += 2) options.replace(args[i], args[i + 1]);
        String api = options.get("--api").replaceAll("/+$", "");
        if (!api.matches("https?://[A-Za-z0-9.:\\[\\]-]+")) throw new IllegalArgumentException("No address: --api " + api);
        Path beside = Path.of("examples/newspaper");
        Path root = (Files.isDirectory(beside) ? beside : Path.of("")).toRealPath();
        int port = Integer.parseInt(options.get("--port"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", new Serve(root, api)::handle);
        server.start();
        System.out.printf("http://localhost:%d shows the newspaper of %s%n", server.getAddress().getPort(), api);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                boolean reading = Set.of("GET", "HEAD").contains(exchange.getRequestMethod());
                reply = reading ? reply(exchange.getRequestURI()) : new Reply(405, "Allow", "GET, HEAD");
            } catch (IOException | InterruptedException | RuntimeException unexpected) {
                System.err.println(exchange.getRequestURI() + ": " + unexpected);
                reply = new Reply(502, "Retry-After", "5");
            }
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type);
            headers.set("Cache-Control", "no-cache");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
            headers.set(reply.header, reply.value);
            boolean bare = exchange.getRequestMethod().equals("HEAD") || reply.body.length == 0;
            exchange.sendResponseHeaders(reply.status, bare ? -1 : reply.body.length);
            if (!bare) exchange.getResponseBody().write(reply.body);
        }
    }

    private Reply reply(URI address) throws IOException, InterruptedException {
        String path = address.getPath();
        if (path.chars().anyMatch(Character::isISOControl)) return new Reply(404, "Allow", "GET, HEAD");
        Path file = file(path);
        if (file != null) return new Reply(200, TYPES.get(extension(path)), Files.readAllBytes(file), "Vary", "Accept");
        if (OF_THE_API.matcher(path).matches()) return ofTheApi(address.getRawPath());
        Reply amp = path.endsWith("/amp") ? amp(path.substring(0, path.length() - "/amp".length())) : null;
        return amp != null ? amp : page(path.length() > 1 ? path.replaceAll("/+$", "") : path, address.getQuery());
    }

    /** A file of the front end; null for everything else, whatever the path climbs to. */
    private Path file(String path) throws IOException {
        try {
            Path file = root.resolve("." + path).normalize();
            boolean ours = TYPES.containsKey(extension(path)) && !path.endsWith(".html") && file.startsWith(root)
                    && Files.isRegularFile(file) && file.toRealPath().startsWith(root);
            return ours ? file : null;
        } catch (InvalidPathException notOne) {
            return null;
        }
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The policy is for images opened as pages: a drawing runs no script here. */
    private Reply ofTheApi(String rawPath) throws IOException, InterruptedException {
        var response = client.send(HttpRequest.newBuilder(URI.create(api + rawPath)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) return new Reply(404, "Vary", "Accept");
        return new Reply(200, response.headers().firstValue("Content-Type").orElse("application/octet-stream"), response.body(),
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }

    /** index.html, whose scripts ask for the content: status, language and direction alone are told here. */
    private Reply page(String path, String query) throws IOException {
        Matcher parts = PREFIXED.matcher(path);
        String prefix = parts.matches() ? parts.group(1) : "";
        String rest = prefix.isEmpty() || parts.group(2) == null ? "/" : parts.group(2);
        List<String> pages = Stream.of(root.resolve("pages").toFile().list()).map(it -> it.replace(".json", "")).sorted().toList();
        int status = 503;
        try {
            Map<?, ?> data = ask("status", Map.of("path", query == null ? path : path + "?" + query, "bare", rest));
            site = map(data, "site");
            Map<?, ?> route = map(data, "page");
            Map<?, ?> same = isEdition(prefix) ? map(data, "inEdition") : Map.of();
            String bare = isEdition(prefix) ? rest : path;
            boolean leadsOn = route.get("__typename").equals("RedirectRoute");
            if (route.get("__typename").equals("NodeRoute") || TERMS.contains(text(map(same, "node"), "__typename"))
                    || pages.contains(bare.substring(1)) || bare.equals("/") && (query == null || !leadsOn)) status = 200;
            else if (TERMS.contains(text(map(same, "target"), "__typename"))) return moved(same, "/" + prefix);
            else if (leadsOn) return moved(route, "");
            else status = route.get("__typename").equals("GoneRoute") ? 410 : 404;
        } catch (IOException | InterruptedException | RuntimeException silent) {
            System.err.println("No answer of the API: " + silent);
        }
        String standard = text(map(site, "defaultLocale"), "code");
        String code = isEdition(prefix) ? prefix : standard;
        Map<String, String> words = new HashMap<>(Map.of("API", api, "NAME", escape(text(site, "name")), "LANG", code, "DIR", "ltr"));
        words.put("PAGES", String.join(" ", pages));
        words.put("LOCALES", locales().sorted(Comparator.comparing(it -> !it.get("code").equals(standard)))
                .map(it -> it.get("code") + ":" + text(it, "direction").toLowerCase(Locale.ROOT)).collect(Collectors.joining(" ")));
        locales().filter(it -> it.get("code").equals(code)).forEach(it -> words.put("DIR", text(it, "direction").toLowerCase(Locale.ROOT)));
        return new Reply(status, TYPES.get("html"), filled("index.html", "%([A-Z]+)%", words), "Content-Security-Policy", "frame-ancestors 'none'");
    }

    private Stream<Map<?, ?>> locales() {
        return ((List<?>) site.get("locales")).stream().map(it -> (Map<?, ?>) it);
    }

    private boolean isEdition(String code) {
        return !code.equals(map(site, "defaultLocale").get("code")) && locales().anyMatch(it -> it.get("code").equals(code));
    }

    private static Reply moved(Map<?, ?> route, String prefix) {
        String to = text(route, "location");
        String encoded = Stream.of((prefix + to).split("/", -1)).map(it -> URLEncoder.encode(it, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return new Reply(((Double) route.get("status")).intValue(), "Location", to.startsWith("/") ? encoded : URI.create(to).toASCIIString());
    }

    /** Null when there is no article at the path. The body and the JSON-LD come safe from the API, the rest is escaped. */
    private Reply amp(String path) throws IOException, InterruptedException {
        Map<?, ?> data = ask("amp", Map.of("path", path));
        Map<?, ?> article = map(data, "article");
        if (article.isEmpty()) return null;
        Map<?, ?> face = map(data, "site");
        Map<String, String> words = new HashMap<>();
        for (Object name : article.keySet()) if (article.get(name) instanceof String text) words.put((String) name, escape(text));
        String language = text(article, "language");
        String body = text(map(article, "body"), "html");
        for (Object theme : (List<?>) face.get("themes")) if (text((Map<?, ?>) theme, "mode").equals("LIGHT"))
            for (Object it : (List<?>) ((Map<?, ?>) theme).get("colors"))
                words.put("color-" + text((Map<?, ?>) it, "name"), escape(text((Map<?, ?>) it, "hex")));
        Map<?, ?> lead = map(article, "leadMedia");
        if (!lead.isEmpty() && !body.contains(escape(text(lead, "url")))) words.put("lead", """
                <figure><amp-img src="%s" alt="%s" width="1600" height="900" layout="responsive"></amp-img><figcaption>%s</figcaption></figure>
                """.formatted(escape(text(lead, "url")), escape(text(lead, "alt")), escape(text(lead, "caption"))));
        words.put("direction", text(article, "direction").toLowerCase(Locale.ROOT));
        words.put("home", path.startsWith("/" + language + "/") ? "/" + language : "/");
        words.put("site", escape(text(face, "name")));
        words.put("byline", ((List<?>) article.get("byline")).stream().map(it -> escape(text((Map<?, ?>) it, "name"))).collect(Collectors.joining(" · ")));
        words.put("date", date(text(article, "publishedAt"), language, text(face, "timezone")));
        words.put("jsonLd", text(article, "jsonLd"));
        words.put("body", body);
        words.put("components", COMPONENT.matcher(body).results().map(it -> it.group(1)).distinct().map(it ->
                "<script async custom-element=\"%s\" src=\"https://cdn.ampproject.org/v0/%s-0.1.js\"></script>".formatted(it, it))
                .collect(Collectors.joining("\n")));
        return new Reply(200, TYPES.get("html"), filled("amp.html", "\\{\\{([A-Za-z-]+)}}", words), "Vary", "Accept");
    }

    /** In Morocco Arabic months are called otherwise than the language's own data says (نونبر). */
    private static String date(String instant, String language, String zone) {
        boolean moroccan = language.equals("ar") && zone.equals("Africa/Casablanca");
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(moroccan ? "ar-MA" : language))
                .format(OffsetDateTime.parse(instant).atZoneSameInstant(ZoneId.of(zone)));
    }

    private byte[] filled(String template, String name, Map<String, String> words) throws IOException {
        return Pattern.compile(name).matcher(Files.readString(root.resolve(template)))
                .replaceAll(it -> Matcher.quoteReplacement(words.getOrDefault(it.group(1), ""))).getBytes(StandardCharsets.UTF_8);
    }

    private Map<?, ?> ask(String document, Map<String, String> variables) throws IOException, InterruptedException {
        String asked = variables.entrySet().stream().map(it -> quoted(it.getKey()) + ":" + quoted(it.getValue())).collect(Collectors.joining(","));
        String query = Files.readString(root.resolve("queries/" + document + ".graphql"));
        var request = HttpRequest.newBuilder(URI.create(api + "/graphql")).timeout(PATIENCE).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":%s,\"variables\":{%s}}".formatted(quoted(query), asked)));
        String answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        Map<?, ?> data = map((Map<?, ?>) new Json(answer).value(), "data");
        if (data.isEmpty()) throw new IOException(answer.substring(0, Math.min(200, answer.length())));
        return data;
    }

    private static Map<?, ?> map(Map<?, ?> of, String name) {
        return of.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static String text(Map<?, ?> of, String name) {
        return of.get(name) instanceof String found ? found : "";
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(it -> it < ' ' || it == '"' || it == '\\' ? "\\u%04x".formatted(it) : String.valueOf((char) it))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private record Reply(int status, String type, byte[] body, String header, String value) {
        Reply(int status, String header, String value) {
            this(status, "text/plain", new byte[0], header, value);
        }
    }

    /** Reads what a JSON writer wrote: objects are maps, arrays are lists, numbers are doubles. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            char first = next();
            if (first == '"') return string();
            if (first == '{' || first == '[') {
                Map<String, Object> map = new LinkedHashMap<>();
                for (char it = next(); it != '}' && it != ']'; it = next()) {
                    if (it == ',') continue;
                    at--;
                    String key = first == '[' ? String.valueOf(map.size()) : (String) value();
                    if (first == '{') next();
                    map.put(key, value());
                }
                return first == '{' ? map : new ArrayList<>(map.values());
            }
            int from = at - 1;
            while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) at++;
            String word = text.substring(from, at);
            return word.equals("null") ? null : word.matches("true|false") ? (Object) Boolean.valueOf(word) : Double.valueOf(word);
        }

        private String string() {
            StringBuilder out = new StringBuilder();
            for (char it = text.charAt(at++); it != '"'; it = text.charAt(at++)) {
                char then = it == '\\' ? text.charAt(at++) : it;
                int control = it == '\\' ? "nrtbf".indexOf(then) : -1;
                if (it == '\\' && then == 'u') out.append((char) Integer.parseInt(text.substring(at, at += 4), 16));
                else out.append(control < 0 ? then : "\n\r\t\b\f".charAt(control));
            }
            return out.toString();
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) at++;
            return text.charAt(at++);
        }
    }
}
