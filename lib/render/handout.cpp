#include "render/handout.hpp"

#include "base/text.hpp"
#include "render/letter.hpp"
#include "render/page_frame.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace lrpt {

namespace {

constexpr int handout_width = 64;

// Large enough to read without glasses: 16 points and more on paper.
constexpr std::string_view large_type = R"(body { font-size: 1.25rem; }
h2 { font-size: 1.25em; }
ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
.firm { border: 2px solid var(--line); border-radius: .4rem; margin: 1rem 0; padding: .75rem 1rem; }
.firm h3 { font-size: 1.1em; margin: 0 0 .25rem; }
.firm p { margin: 0; }
@media print {
  body { font-size: 16pt; line-height: 1.35; }
  section { break-inside: auto; margin-top: .75rem; padding-top: .75rem; }
  p, ul { margin-bottom: .5rem; }
  li { break-inside: avoid; }
  .firm { break-inside: avoid; margin: .5rem 0; padding: .4rem .75rem; }
  h2, h3 { break-after: avoid; }
}
)";

// A line of capitals is the heading of what follows.
bool is_heading(const TextBlock& block) {
    const bool any_lower = std::any_of(
        block.words.begin(), block.words.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return !block.is_item && !any_lower && block.words.find('_') == std::string::npos;
}

// "WHAT TO HAVE READY" is "What to have ready".
std::string as_sentence(const std::string& capitals) {
    return capitals.substr(0, 1) + lower_case(capitals.substr(1));
}

class PartWriter {
  public:
    explicit PartWriter(MarkupWriter& out) : out_(out) {}

    void part(const std::string& text) {
        for (const TextBlock& block : blocks_of(text))
            add(block);
        end_list();
    }

  private:
    void add(const TextBlock& block) {
        if (block.is_item) {
            if (!in_list_) out_.open("ul");
            in_list_ = true;
            out_.element("li", block.words);
            return;
        }
        end_list();
        if (is_heading(block)) {
            out_.element("h2", as_sentence(block.words));
        } else {
            out_.element("p", block.words);
        }
    }

    void end_list() {
        if (in_list_) out_.close();
        in_list_ = false;
    }

    MarkupWriter& out_;
    bool in_list_ = false;
};

// "All of them:" and what is so of them, as a list of a template.
std::string about_all(const Handout& handout) {
    if (handout.of_all.empty()) return {};
    std::string text = "\n\nAll of them:\n\n";
    for (const std::string& line : handout.of_all)
        text += "* " + printable(line) + "\n";
    return text;
}

void write_firm(MarkupWriter& out, const HandoutFirm& firm) {
    out.open("div", {{"class", "firm"}});
    out.element("h3", firm.name);
    for (const std::string& line : firm.lines)
        out.element("p", line);
    out.close();
}

}  // namespace

std::string handout_text(const Handout& handout) {
    std::string text = upper_case(handout.title) + "\n\n" + spelled_out(handout.day) + "\n\n" +
                       in_paragraphs(handout.introduction + about_all(handout), handout_width);
    for (const HandoutFirm& firm : handout.firms) {
        text += "\n\n    " + printable(firm.name) + "\n\n";
        for (const std::string& line : firm.lines)
            text += "    " + printable(line) + "\n";
    }
    for (const std::string& part : handout.parts)
        text += "\n\n" + in_paragraphs(part, handout_width);
    return text;
}

std::string handout_page(const Handout& handout) {
    const PageFrame frame{.kind = "handout", .title = handout.title, .more_style = large_type};
    return framed_page(frame, [&](MarkupWriter& out) {
        PartWriter parts{out};
        out.element("h1", handout.title);
        out.element("p", spelled_out(handout.day), {{"class", "day"}});
        parts.part(handout.introduction + about_all(handout));
        if (!handout.firms.empty()) out.element("h2", "Solicitors");
        for (const HandoutFirm& firm : handout.firms)
            write_firm(out, firm);
        for (const std::string& part : handout.parts) {
            out.open("section");
            parts.part(part);
            out.close();
        }
    });
}

}  // namespace lrpt
