// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace postrider {

/// Makes "%Ln message(s)" "1 message" or "4 messages" where no translation of another language is loaded.
/// Any thread, as Qt asks of translators. Owns nothing. Installed first, so that real translations come before it.
class EnglishPlurals : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace postrider
