package org.jarida.richtext;

import java.util.Optional;
import org.jarida.text.TextDirection;

/** Mail programs drop style sheets, and some the dir attribute: what matters stands on each element. */
final class EmailStyle {
    private EmailStyle() {}

    static Optional<String> of(String tag, TextDirection direction) {
        boolean rtl = direction == TextDirection.RTL;
        String way = "direction:" + (rtl ? "rtl" : "ltr") + ";text-align:" + (rtl ? "right" : "left");
        String start = rtl ? "right" : "left";
        return Optional.ofNullable(switch (tag) {
            case "p" -> "margin:0 0 16px;line-height:1.6;" + way;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "margin:24px 0 12px;line-height:1.3;" + way;
            case "ul", "ol", "dl" -> "margin:0 0 16px;padding-" + start + ":24px;" + way;
            case "blockquote" -> "margin:0 0 16px;padding-" + start + ":16px;border-" + start
                    + ":4px solid #cccccc;" + way;
            case "figure" -> "margin:0 0 16px";
            case "figcaption" -> "font-size:14px;color:#555555;" + way;
            case "img" -> "display:block;max-width:100%;height:auto";
            case "table" -> "border-collapse:collapse;margin:0 0 16px;" + way;
            case "th", "td" -> "border:1px solid #cccccc;padding:6px 8px;" + way;
            case "pre" -> "margin:0 0 16px;padding:12px;background:#f4f4f4;white-space:pre-wrap;" + way;
            case "hr" -> "border:0;border-top:1px solid #cccccc;margin:24px 0";
            default -> null;
        });
    }
}
