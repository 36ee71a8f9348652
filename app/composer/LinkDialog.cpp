// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/LinkDialog.h"

#include "app/widgets/Theme.h"
#include "core/types/Address.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int longestAddress = 4000;
constexpr int fieldWidth = 360;
} // namespace

LinkDialog::LinkDialog(const QString &address, const QString &shown, QWidget *parent)
    : DialogFrame(address.isEmpty() ? tr("Insert a link") : tr("Change the link"), tr("OK"), tr("Cancel"), parent)
    , m_address(new QLineEdit(address.startsWith(QLatin1String("mailto:")) ? address.mid(7) : address))
    , m_shown(new QLineEdit(shown))
    , m_why(new QLabel)
    , m_wasLink(!address.isEmpty())
{
    setObjectName(QStringLiteral("linkDialog"));
    const auto add = [this](const QString &text, QLineEdit *field, const char *name) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setMaxLength(longestAddress);
        field->setMinimumWidth(fieldWidth);
        column()->addWidget(label);
        column()->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, &LinkDialog::update);
    };
    add(tr("&Address"), m_address, "linkAddress");
    add(tr("&Text"), m_shown, "linkText");
    m_address->setPlaceholderText(QStringLiteral("https://example.org"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setFont(Theme::current().font(Theme::Type::Secondary));
    column()->addWidget(m_why);
    // A long selection is more than the field has; who has not changed it means all of it.
    connect(actionButton(), &QPushButton::clicked, this, [this, shown, offered = m_shown->text()] {
        Q_EMIT chosen(addressOf(m_address->text()), m_shown->text() == offered ? shown : m_shown->text());
        close();
    });
    update();
    m_address->setFocus();
}

QString LinkDialog::addressOf(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' ') || text.contains(u'\n'))
        return {};
    const QString scheme = text.section(u':', 0, 0).toLower();
    const bool hasScheme =
        text.contains(u':') && (scheme == QLatin1String("https") || scheme == QLatin1String("http") || scheme == QLatin1String("mailto") || scheme == QLatin1String("tel"));
    if (!hasScheme && isValidAddress(text))
        return QLatin1String("mailto:") + text;
    const QUrl url(hasScheme ? text : QLatin1String("https://") + text, QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const bool isOfWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (isOfWeb ? url.host().isEmpty() || (!hasScheme && !url.host().contains(u'.')) : url.path().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

void LinkDialog::update()
{
    const bool isEmpty = m_address->text().trimmed().isEmpty();
    const bool isSound = !addressOf(m_address->text()).isEmpty();
    actionButton()->setEnabled(isSound || (isEmpty && m_wasLink));
    m_why->setText(isEmpty && m_wasLink ? tr("Without an address it is text like any other.")
            : isEmpty || isSound        ? QString()
                                        : tr("A link leads to an address of the web or to a mail address."));
}

} // namespace postrider
