// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are a header field's value: text, parameters, a file name, addresses as they are shown, a date.
#include "core/mime/FieldParameters.h"
#include "core/mime/FileNames.h"
#include "core/mime/HeaderText.h"
#include "core/mime/MessageReader.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Fit for one line, and turns nothing round.
void checkLine(const QString &text)
{
    for (const QChar c : text)
        require(c.unicode() >= 32 && c.unicode() != 0x2028 && c.unicode() != 0x2029 && !HeaderText::isBidiControl(c.unicode()));
}

void checkName(const QString &asSent, const QByteArray &type)
{
    const QString name = FileNames::safe(asSent);
    require(!name.isEmpty() && name.size() <= 130 && name != QLatin1String(".") && name != QLatin1String(".."));
    for (const QChar c : name)
        require(c.unicode() >= 32 && !QStringView(u"/\\:*?\"<>|").contains(c) && !HeaderText::isBidiControl(c.unicode()));
    require(FileNames::safe(name) == name);
    require(!FileNames::isProgram(asSent, type) || FileNames::isDangerous(asSent, type));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = MessageReader::decodeHeader(raw);
    checkLine(text);
    checkName(text, raw.left(100));
    checkName(QString::fromUtf8(raw), {});
    const FieldParameters parameters(raw);
    for (const char *name : {"name", "filename", "charset", "boundary"}) {
        require(parameters.raw(name).size() <= raw.size());
        checkName(parameters.text(name), {});
    }
    FieldParameters::typeOf(raw);
    FieldParameters::tokenOf(raw);
    for (const Address &address : MessageReader::decodeAddresses(raw)) {
        checkLine(address.name);
        checkLine(address.address);
        address.shortText();
    }
    MessageReader::decodeDate(raw);
    return 0;
}
