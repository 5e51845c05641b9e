#include "render/letter.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <kainjow/mustache.hpp>
#include <vector>

namespace lrpt {

namespace {

namespace mustache = kainjow::mustache;

using Component = mustache::component<std::string>;

// Whether a line holds nothing but the start or the end of a section, or a remark.
bool is_tag_alone(std::string_view line) {
    constexpr std::string_view silent_marks = "#^/!";
    const std::string_view tag = trimmed(line);
    return tag.starts_with("{{") && tag.find("}}") == tag.size() - 2 && tag.size() > 4 &&
           silent_marks.find(tag[2]) != std::string_view::npos;
}

// Stands for a line end while the library works: it would end a paragraph where it skips a section
// whose tags have lines of their own, and drop the empty line after one that it does not skip.
constexpr char line_end = '\x1e';

// The text as one line. Lines of nothing but such tags are no lines.
std::string in_one_line(std::string_view text) {
    std::string one_line;
    for (const std::string_view line : split(text, '\n')) {
        if (is_tag_alone(line)) {
            one_line.append(trimmed(line));
        } else {
            one_line.append(line).append(1, line_end);
        }
    }
    if (one_line.ends_with(line_end)) one_line.pop_back();
    return one_line;
}

// Answers the library's questions about tags. Values are plain text, so there is nothing to nest.
class TagContext : public mustache::basic_context<std::string> {
  public:
    TagContext(const Letters& letters, const TagValues& values) {
        for (const auto& [name, value] : values) {
            if (value) values_.emplace(name, mustache::data{*value});
        }
        for (const auto& [name, text] : letters.texts)
            partials_.emplace(name, mustache::data{in_one_line(text)});
    }

    void push(const mustache::data*) override {}
    void pop() override {}

    const mustache::data* get(const std::string& name) const override {
        return found(values_, name);
    }
    const mustache::data* get_partial(const std::string& name) const override {
        return found(partials_, name);
    }

  private:
    using Table = std::map<std::string, mustache::data>;

    static const mustache::data* found(const Table& table, const std::string& name) {
        const auto entry = table.find(name);
        return entry == table.end() ? nullptr : &entry->second;
    }

    Table values_;
    Table partials_;
};

// Goes through a template and all that it takes in before anything is filled. The library would
// leave out what it does not know.
class Inspection {
  public:
    Inspection(const Letters& letters, const TagValues& values)
        : letters_(letters), values_(values) {}

    void template_named(const std::string& name) {
        if (std::find(open_.begin(), open_.end(), name) != open_.end()) {
            throw refusal(name, "it takes itself in");
        }
        const auto found = letters_.texts.find(name);
        if (found == letters_.texts.end()) throw refusal(name, "there is no such template");
        open_.push_back(name);
        parts(parsed(name, found->second).children);
        open_.pop_back();
    }

  private:
    Component parsed(const std::string& name, const std::string& text) const {
        mustache::context<std::string> context;
        mustache::context_internal<std::string> internal{context};
        Component root;
        std::string fault;
        const mustache::parser<std::string> parser{text, internal, root, fault};
        if (fault.empty()) return root;
        const std::size_t before_place = fault.rfind(" at ");
        const auto place = whole_number(fault.substr(before_place + 4));
        fault = lower_case(fault.substr(0, 1)) + fault.substr(1, before_place - 1);
        throw refusal(name, fault, line_of(text, static_cast<std::size_t>(place.value_or(0))));
    }

    void parts(const std::vector<Component>& components) {
        for (const Component& component : components)
            part(component);
    }

    void part(const Component& component) {
        using mustache::tag_type;
        const std::string& tag = component.tag.name;
        switch (component.tag.type) {
            case tag_type::variable:
            case tag_type::unescaped_variable: value_of(component); break;
            case tag_type::section_begin:
                has_value(component);
                asked_.push_back(tag);
                parts(component.children);
                asked_.pop_back();
                break;
            case tag_type::section_begin_inverted:
                has_value(component);
                parts(component.children);
                break;
            case tag_type::partial: template_named(tag); break;
            case tag_type::set_delimiter:
                throw refusal_at(component, "tags are written {{tag}} and in no other way");
            default: break;
        }
    }

    void value_of(const Component& component) const {
        const std::string& tag = component.tag.name;
        const bool asked = std::find(asked_.begin(), asked_.end(), tag) != asked_.end();
        if (has_value(component) || asked) return;
        throw refusal_at(component,
                         fmt::format("{{{{{0}}}}} may have no value: put what needs it between "
                                     "{{{{#{0}}}}} and {{{{/{0}}}}}",
                                     tag));
    }

    // Whether the tag has a value. Refuses one that there is none of.
    bool has_value(const Component& component) const {
        const auto found = values_.find(component.tag.name);
        if (found != values_.end()) return found->second.has_value();
        std::vector<std::string_view> known;
        for (const auto& [name, value] : values_)
            known.push_back(name);
        std::vector<std::string> advice = did_you_mean(component.tag.name, known);
        advice.push_back(
            fmt::format("The tags of {}.txt are: {}", open_.front(), fmt::join(known, ", ")));
        throw refusal_at(
            component,
            fmt::format("{{{{{}}}}} is not a tag of this template", printable(component.tag.name)),
            std::move(advice));
    }

    static std::size_t line_of(const std::string& text, std::size_t place) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(place, text.size()));
        return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
    }

    std::string file_of(const std::string& name) const {
        return printable(fmt::format("{}/{}.txt", letters_.folder, name));
    }

    Error refusal(const std::string& name, const std::string& problem, std::size_t line = 0) const {
        return {Exit::configuration,
                line == 0 ? fmt::format("{}: {}", file_of(name), printable(problem))
                          : fmt::format("{}:{}: {}", file_of(name), line, printable(problem))};
    }

    Error refusal_at(const Component& component,
                     const std::string& problem,
                     std::vector<std::string> advice = {}) const {
        const std::string& name = open_.back();
        const std::string& text = letters_.texts.find(name)->second;
        return {Exit::configuration,
                fmt::format("{}:{}: {}", file_of(name), line_of(text, component.position), problem),
                std::move(advice)};
    }

    const Letters& letters_;
    const TagValues& values_;
    std::vector<std::string> open_;   // the template, and those that it was reached by
    std::vector<std::string> asked_;  // the tags whose sections are open
};

}  // namespace

void check_letter(const Letters& letters, std::string_view name, const TagValues& values) {
    Inspection{letters, values}.template_named(std::string{name});
}

std::string filled(const Letters& letters, std::string_view name, const TagValues& values) {
    check_letter(letters, name, values);
    TagContext context{letters, values};
    mustache::mustache letter{in_one_line(letters.texts.find(name)->second)};
    letter.set_custom_escape([](const std::string& text) { return text; });  // it is no HTML
    std::string text = letter.render(context);
    std::replace(text.begin(), text.end(), line_end, '\n');
    return text;
}

std::vector<TextBlock> blocks_of(std::string_view text) {
    std::vector<TextBlock> blocks;
    std::string paragraph;
    bool after_gap = false;
    const auto finish = [&] {
        std::string words = with_single_spaces(paragraph);
        paragraph.clear();
        if (words.empty()) return;
        const bool is_item = words.starts_with("* ");
        blocks.push_back({is_item, after_gap, is_item ? words.substr(2) : std::move(words)});
        after_gap = false;
    };
    for (const std::string_view line : split(text, '\n')) {
        const bool ends = trimmed(line).empty();
        if (ends || line.starts_with("* ")) finish();
        after_gap = after_gap || ends;
        paragraph.append(line).append(" ");
    }
    finish();
    return blocks;
}

std::string in_paragraphs(std::string_view text, int width) {
    std::string pages;
    for (const TextBlock& block : blocks_of(text)) {
        if (block.after_gap && !pages.empty()) pages += '\n';
        pages += wrapped(block.is_item ? "* " : "", block.words, width);
    }
    if (pages.empty()) pages = "\n";
    return pages;
}

}  // namespace lrpt
