#include "system/seal.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <array>
#include <memory>
#include <optional>
#include <sodium.h>
#include <vector>

namespace lrpt {

namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::size_t piece_size = 64 * 1024;
constexpr std::size_t piece_extra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t sealed_key_size =
    crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_box_SEALBYTES;
constexpr std::size_t stream_head_size = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t digest_size = crypto_generichash_BYTES;
constexpr std::size_t part_size = 1024 * 1024;  // of what is read

// A key of a stream, gone from memory when it has been used.
struct StreamKey {
    StreamKey() = default;
    StreamKey(const StreamKey&) = delete;
    StreamKey& operator=(const StreamKey&) = delete;
    ~StreamKey() { sodium_memzero(bytes.data(), bytes.size()); }

    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> bytes{};
};

void prepare() {
    if (sodium_init() < 0) throw Error{Exit::fault, "nothing can be sealed on this computer"};
}

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string_view text_of(const unsigned char* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

std::string hexadecimal(const Bytes& bytes) {
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

Bytes from_hexadecimal(const std::string& text) {
    if (!is_backup_key(text)) {
        throw Error{Exit::configuration,
                    "the key is no backup key: 64 hexadecimal digits in small letters",
                    {"To make a pair: lrpt db key FILE"}};
    }
    Bytes bytes(crypto_box_PUBLICKEYBYTES);
    sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, nullptr, nullptr);
    return bytes;
}

// An empty content is one empty piece.
std::size_t pieces_of(std::uint64_t size) {
    return size == 0 ? 1 : static_cast<std::size_t>((size + piece_size - 1) / piece_size);
}

class Digest {
  public:
    Digest() { crypto_generichash_init(state_.get(), nullptr, 0, digest_size); }

    void add(std::string_view text) {
        crypto_generichash_update(state_.get(), bytes_of(text), text.size());
    }

    std::string taken() {
        std::string digest(digest_size, '\0');
        crypto_generichash_final(
            state_.get(), reinterpret_cast<unsigned char*>(digest.data()), digest.size());
        return digest;
    }

  private:
    // Not on the stack: AddressSanitizer's does not keep to the 64 bytes that it is aligned to.
    std::unique_ptr<crypto_generichash_state> state_ = std::make_unique<crypto_generichash_state>();
};

unsigned char tag_of(bool is_last) {
    return is_last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

[[noreturn]] void refuse_damaged_backup() {
    throw Error{Exit::data,
                "the backup is damaged: it was changed or cut short after it was made",
                {"Nothing was changed. Take another backup: the one before it, or a copy of it"}};
}

FoundHeader required_header(std::string_view sealed) {
    const auto found = backup_header(sealed);
    if (found) return *found;
    throw Error{Exit::data, "that file is not a sealed backup of lrpt", {"Nothing was changed"}};
}

}  // namespace

KeyPair new_key_pair() {
    prepare();
    Bytes public_key(crypto_box_PUBLICKEYBYTES);
    Bytes secret_key(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(public_key.data(), secret_key.data());
    KeyPair pair{.public_key = hexadecimal(public_key), .secret_key = hexadecimal(secret_key)};
    sodium_memzero(secret_key.data(), secret_key.size());
    return pair;
}

std::string public_key_of(const std::string& secret_key) {
    prepare();
    Bytes secret = from_hexadecimal(secret_key);
    Bytes public_key(crypto_box_PUBLICKEYBYTES);
    crypto_scalarmult_base(public_key.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    return hexadecimal(public_key);
}

void seal(std::string_view content, const BackupHeader& header, const WriteText& write) {
    prepare();
    const Bytes receiver = from_hexadecimal(header.public_key);
    Digest digest;
    const auto put = [&](std::string_view text) {
        digest.add(text);
        write(text);
    };
    const std::string head = to_text(header);
    put(head);

    StreamKey key;
    crypto_secretstream_xchacha20poly1305_keygen(key.bytes.data());
    Bytes sealed_key(sealed_key_size);
    if (crypto_box_seal(sealed_key.data(), key.bytes.data(), key.bytes.size(), receiver.data()) !=
        0) {
        throw Error{Exit::configuration, "nothing can be sealed to backup.public_key"};
    }
    put(text_of(sealed_key.data(), sealed_key.size()));

    crypto_secretstream_xchacha20poly1305_state stream{};
    std::array<unsigned char, stream_head_size> stream_head{};
    crypto_secretstream_xchacha20poly1305_init_push(&stream, stream_head.data(), key.bytes.data());
    put(text_of(stream_head.data(), stream_head.size()));
    Bytes sealed(piece_size + piece_extra);
    const std::size_t pieces = pieces_of(content.size());
    for (std::size_t number = 0; number < pieces; ++number) {
        const std::string_view piece = content.substr(number * piece_size, piece_size);
        // The header is bound to every piece, so that it cannot be exchanged.
        crypto_secretstream_xchacha20poly1305_push(&stream,
                                                   sealed.data(),
                                                   nullptr,
                                                   bytes_of(piece),
                                                   piece.size(),
                                                   bytes_of(head),
                                                   head.size(),
                                                   tag_of(number + 1 == pieces));
        put(text_of(sealed.data(), piece.size() + piece_extra));
    }
    write(digest.taken());
}

std::uint64_t whole_length(const FoundHeader& found) {
    return found.length + sealed_key_size + stream_head_size + found.header.size +
           pieces_of(found.header.size) * piece_extra + digest_size;
}

bool is_whole_backup(std::string_view sealed) {
    return is_whole_backup([&](char* into, std::size_t at_most) {
        const std::size_t taken = sealed.copy(into, at_most);
        sealed.remove_prefix(taken);
        return taken;
    });
}

bool is_whole_backup(const ReadBytes& read) {
    prepare();
    std::string part(part_size, '\0');
    std::string held;  // what was read and not yet digested: the digest at the end is among it
    Digest digest;
    std::optional<FoundHeader> found;
    std::uint64_t length = 0;
    const auto digest_all_but_the_end = [&] {
        if (!found) found = backup_header(held);
        if (!found || held.size() < digest_size) return false;
        digest.add(std::string_view{held}.substr(0, held.size() - digest_size));
        held.erase(0, held.size() - digest_size);
        return true;
    };
    while (const std::size_t taken = read(part.data(), part.size())) {
        length += taken;
        held.append(part, 0, taken);
        const bool is_enough = found || held.size() >= longest_backup_header + digest_size;
        if (is_enough && !digest_all_but_the_end()) return false;
    }
    if (!digest_all_but_the_end()) return false;
    // The first of them, so that the second is never too large to be a number.
    if (found->header.size > length || length != whole_length(*found)) return false;
    return digest.taken() == held;
}

std::string unseal(std::string_view sealed, const std::string& secret_key) {
    prepare();
    const FoundHeader found = required_header(sealed);
    if (public_key_of(secret_key) != found.header.public_key) {
        throw Error{Exit::data,
                    "the backup is sealed to another key",
                    {fmt::format("Its public key: {}", found.header.public_key)}};
    }
    if (!is_whole_backup(sealed)) refuse_damaged_backup();

    const std::string_view head = sealed.substr(0, found.length);
    sealed.remove_prefix(found.length);
    const Bytes receiver = from_hexadecimal(found.header.public_key);
    Bytes secret = from_hexadecimal(secret_key);
    StreamKey key;
    const int opened = crypto_box_seal_open(
        key.bytes.data(), bytes_of(sealed), sealed_key_size, receiver.data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    if (opened != 0) refuse_damaged_backup();
    sealed.remove_prefix(sealed_key_size);

    crypto_secretstream_xchacha20poly1305_state stream{};
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream, bytes_of(sealed), key.bytes.data()) != 0) {
        refuse_damaged_backup();
    }
    sealed.remove_prefix(stream_head_size);
    sealed.remove_suffix(digest_size);
    std::string content(found.header.size, '\0');
    std::size_t filled = 0;
    const std::size_t pieces = pieces_of(found.header.size);
    for (std::size_t number = 0; number < pieces; ++number) {
        const std::string_view piece = sealed.substr(0, piece_size + piece_extra);
        unsigned char tag = 0;
        const int fault = crypto_secretstream_xchacha20poly1305_pull(
            &stream,
            reinterpret_cast<unsigned char*>(content.data() + filled),
            nullptr,
            &tag,
            bytes_of(piece),
            piece.size(),
            bytes_of(head),
            head.size());
        if (fault != 0 || tag != tag_of(number + 1 == pieces)) refuse_damaged_backup();
        filled += piece.size() - piece_extra;
        sealed.remove_prefix(piece.size());
    }
    return content;
}

}  // namespace lrpt
