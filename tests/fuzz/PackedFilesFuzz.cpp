// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are winmail.dat, packed rich text, a text with files in it, and a file whose kind is to be told.
#include "core/mime/CompressedRtf.h"
#include "core/mime/EmbeddedFiles.h"
#include "core/mime/FileSniffer.h"
#include "core/mime/TnefReader.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto tnef = TnefReader::read(raw)) {
        qsizetype octets = 0;
        for (const TnefFile &file : tnef->files)
            octets += file.octets.size();
        require(octets <= 8 * raw.size() + 1024 && tnef->files.size() <= 1000);
    }
    // Fuzzers rarely hit on a signature by themselves.
    TnefReader::read(QByteArray("\x78\x9f\x3e\x22\0\0", 6) + raw);
    require(CompressedRtf::unpack(raw).size() <= CompressedRtf::MostOctets);
    CompressedRtf::unpack(QByteArray("\xff\xff\0\0\xff\xff\0\0LZFu\0\0\0\0", 16) + raw);
    CompressedRtf::textOf("{\\rtf1" + raw);
    const QList<EmbeddedFiles::Block> blocks = EmbeddedFiles::find(raw);
    qsizetype at = 0;
    for (const EmbeddedFiles::Block &block : blocks) {
        require(at <= block.begin && block.begin < block.dataBegin && block.dataBegin <= block.dataEnd && block.dataEnd <= block.end && block.end <= raw.size());
        at = block.end;
        EmbeddedFiles::decode(raw, block);
    }
    require(EmbeddedFiles::without(raw, blocks).size() <= raw.size());
    FileSniffer::sniff(raw);
    return 0;
}
