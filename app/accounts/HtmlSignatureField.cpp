// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/HtmlSignatureField.h"

#include "app/accounts/AssistantText.h"
#include "core/Mail.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QImage>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int kLines = 5;
constexpr int kLargestPicture = 400; // CSS pixels, in the preview
} // namespace

HtmlSignatureField::HtmlSignatureField(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Also a &formatted one, for programs that show HTML")))
    , m_fields(new QWidget)
    , m_source(new QPlainTextEdit)
    , m_preview(new Preview)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    m_on->setObjectName(QStringLiteral("htmlSignatureOn"));
    m_on->setMinimumHeight(Theme::controlHeight);
    column->addWidget(m_on);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::gap4);
    fields->addWidget(makeText(tr("Its HTML, as your company gave it to you or another program shows it:"), Theme::Type::Secondary, true));
    const int height = QFontMetrics(Theme::current().font(Theme::Type::Fixed)).lineSpacing() * kLines + Theme::gap12;
    m_source->setObjectName(QStringLiteral("htmlSignature"));
    m_source->setAccessibleName(tr("HTML of the signature"));
    m_source->setFont(Theme::current().font(Theme::Type::Fixed));
    m_source->setTabChangesFocus(true);
    m_source->setFixedHeight(height);
    fields->addWidget(m_source);
    fields->addWidget(makeText(tr("So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here."), Theme::Type::Secondary, true));
    m_preview->setObjectName(QStringLiteral("htmlSignaturePreview"));
    m_preview->setAccessibleName(tr("The signature as it is sent"));
    m_preview->setOpenLinks(false);
    m_preview->setFixedHeight(height + Theme::gap24);
    // A letter is written on white, in whatever light its reader sits.
    m_preview->setStyleSheet(QStringLiteral("QTextBrowser { background: white; color: black; }"));
    fields->addWidget(m_preview);
    column->addWidget(m_fields);
    m_fields->hide();
    connect(m_on, &QCheckBox::toggled, this, [this](bool on) {
        m_fields->setVisible(on);
        Q_EMIT edited();
    });
    connect(m_source, &QPlainTextEdit::textChanged, this, [this] {
        show();
        Q_EMIT edited();
    });
}

QVariant HtmlSignatureField::Preview::loadResource(int type, const QUrl &name)
{
    // Never the base class's: that reads files.
    const QString url = name.toString();
    const qsizetype comma = url.indexOf(QLatin1String(";base64,"));
    if (type != QTextDocument::ImageResource || name.scheme() != QLatin1String("data") || comma < 0)
        return QByteArray();
    const QImage picture = QImage::fromData(QByteArray::fromBase64(url.mid(comma + 8).toLatin1()));
    if (picture.width() > kLargestPicture || picture.height() > kLargestPicture)
        return picture.scaled(kLargestPicture, kLargestPicture, Qt::KeepAspectRatio);
    return picture;
}

void HtmlSignatureField::show()
{
    const QString clean = Mail::cleanSignature(m_source->toPlainText());
    m_isTooMuch = clean.isNull();
    m_preview->setHtml(clean);
}

void HtmlSignatureField::setHtml(const QString &html)
{
    m_source->setPlainText(html);
    m_on->setChecked(!html.isEmpty());
}

QString HtmlSignatureField::html() const
{
    return m_on->isChecked() ? m_source->toPlainText() : QString();
}

QString HtmlSignatureField::problem() const
{
    return m_on->isChecked() && m_isTooMuch ? tr("The formatted signature is too large or too deeply nested. Make it simpler.") : QString();
}

} // namespace postrider
