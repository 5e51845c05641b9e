// A mail from fields that may hold anything: no header begins in a value, and every line is one
// that a mail server takes.
#include "render/mail.hpp"

#include "tests/fuzz/fields.hpp"
#include "tests/fuzz/support.hpp"

#include <algorithm>
#include <array>

using namespace lrpt;

namespace {

constexpr std::array known_headers{std::string_view{"From"},
                                   std::string_view{"To"},
                                   std::string_view{"Subject"},
                                   std::string_view{"Date"},
                                   std::string_view{"Message-ID"},
                                   std::string_view{"MIME-Version"},
                                   std::string_view{"Content-Type"},
                                   std::string_view{"Content-Transfer-Encoding"},
                                   std::string_view{"Auto-Submitted"},
                                   std::string_view{"Precedence"},
                                   std::string_view{"List-Id"},
                                   std::string_view{"X-Auto-Response-Suppress"}};
constexpr std::size_t longest_line = 998;

void check_header(std::string_view line) {
    if (line.starts_with(' ') || line.starts_with('\t')) return;
    const std::string_view name = line.substr(0, line.find(':'));
    if (std::find(known_headers.begin(), known_headers.end(), name) == known_headers.end())
        fuzz::fail("a header that is none of ours");
}

void check_message(std::string_view message) {
    bool in_header = true;
    for (std::size_t at = 0; at < message.size();) {
        const std::size_t end = std::min(message.find('\n', at), message.size());
        const std::string_view line = message.substr(at, end - at);
        if (line.size() > longest_line) fuzz::fail("a line is too long");
        if (line.find('\r') != std::string_view::npos) fuzz::fail("a carriage return");
        for (const char byte : line) {
            if (static_cast<unsigned char>(byte) >= 0x80 || byte == '\0')
                fuzz::fail("a byte that is not ASCII");
        }
        in_header = in_header && !line.empty();
        if (in_header) check_header(line);
        at = end + 1;
    }
    if (in_header) fuzz::fail("the header never ends");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Fields fields{fuzz::text_of(data, size)};
    Mail mail{.from_name = fields.next(),
              .from_address = fields.next(),
              .to = fields.next(),
              .subject = fields.next(),
              .message_id = fields.next(),
              .list_name = fields.next(),
              .list_id = fields.next(),
              .sent_at = fields.next(),
              .text = fields.next()};
    if (!fields.is_over()) mail.html = fields.next();
    fuzz::expect_answer_or_error([&] { check_message(message_text(mail)); });
    // The names and the words alone, whatever the rest is worth.
    mail.from_address = "lrpt@trust.example";
    mail.to = "asha@trust.example";
    mail.message_id = "digest.2013-03-04@lrpt.trust.example";
    mail.list_id = "deadlines.lrpt.trust.example";
    mail.sent_at = "2013-03-04T06:00:00Z";
    check_message(message_text(mail));
    return 0;
}
