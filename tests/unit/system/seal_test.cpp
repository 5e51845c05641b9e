#include "system/seal.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::string some_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    for (std::size_t place = 0; place < count; ++place)
        bytes[place] = static_cast<char>(place * 31 + place / 251);
    return bytes;
}

std::string sealed(const std::string& content, const std::string& public_key) {
    std::string bytes;
    seal(content,
         {.made_at = "2013-03-04T12:00:00Z", .public_key = public_key, .size = content.size()},
         [&](std::string_view text) { bytes += text; });
    return bytes;
}

}  // namespace

TEST_CASE("what is sealed comes back, whatever its length") {
    const KeyPair pair = new_key_pair();
    CHECK(public_key_of(pair.secret_key) == pair.public_key);
    for (const std::size_t size : {0, 1, 65535, 65536, 65537, 131072, 200000}) {
        CAPTURE(size);
        const std::string content = some_bytes(size);
        const std::string bytes = sealed(content, pair.public_key);
        CHECK(is_whole_backup(bytes));
        CHECK(unseal(bytes, pair.secret_key) == content);
    }
}

TEST_CASE("the same content is sealed differently each time") {
    const KeyPair pair = new_key_pair();
    CHECK(sealed("content", pair.public_key) != sealed("content", pair.public_key));
}

TEST_CASE("a change of any byte is noticed without the key, and with it") {
    const KeyPair pair = new_key_pair();
    const std::string bytes = sealed("a short content", pair.public_key);
    for (std::size_t place = 0; place < bytes.size(); ++place) {
        CAPTURE(place);
        std::string changed = bytes;
        changed[place] = static_cast<char>(changed[place] ^ 1);
        bool whole = false;
        try {
            whole = is_whole_backup(changed);
        } catch (const Error&) {
        }
        CHECK_FALSE(whole);
        CHECK(refusal_of([&] { unseal(changed, pair.secret_key); }).exit == Exit::data);
    }
}

TEST_CASE("a backup that is cut at any byte is not whole") {
    const KeyPair pair = new_key_pair();
    const std::string bytes = sealed("a short content", pair.public_key);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        CAPTURE(size);
        CHECK_FALSE(is_whole_backup(bytes.substr(0, size)));
    }
}

TEST_CASE("another key opens nothing") {
    const std::string bytes = sealed("content", new_key_pair().public_key);
    const Error error = refusal_of([&] { unseal(bytes, new_key_pair().secret_key); });
    CHECK(error.exit == Exit::data);
    CHECK(std::string{error.what()} == "the backup is sealed to another key");
}

TEST_CASE("nothing is sealed to what is no key") {
    CHECK(refusal_of([] { sealed("content", "abc"); }).exit == Exit::configuration);
    CHECK(refusal_of([] { sealed("content", std::string(64, '0')); }).exit == Exit::configuration);
}

}  // namespace lrpt::test
