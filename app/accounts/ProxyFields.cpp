// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ProxyFields.h"

#include "app/accounts/AssistantText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace postrider {

namespace {

using Kind = ProxySettings::Kind;

/// Where such proxies usually are.
quint16 usualPort(Kind kind)
{
    return kind == Kind::Socks5 ? 1080 : 3128;
}

} // namespace

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_note(makeText({}, Theme::Type::Secondary, true))
    , m_place(new QWidget)
    , m_host(new QLineEdit)
    , m_port(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
{
    setObjectName(QStringLiteral("proxyFields"));
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    m_kind->setAccessibleName(tr("Proxy"));
    m_kind->addItem(tr("As this computer's settings say"), int(Kind::System));
    m_kind->addItem(tr("None, straight to the servers"), int(Kind::None));
    m_kind->addItem(tr("SOCKS5 proxy"), int(Kind::Socks5));
    m_kind->addItem(tr("HTTP proxy (CONNECT)"), int(Kind::Http));
    m_note->setObjectName(QStringLiteral("proxyNote"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_password->setEchoMode(QLineEdit::Password);
    auto *grid = new QGridLayout(m_place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap8);
    grid->setVerticalSpacing(Theme::gap4);
    grid->setColumnStretch(0, 1);
    const auto add = [&](QLineEdit *field, const char *name, const QString &label, int row, int column) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        field->setMinimumHeight(Theme::controlHeightRelaxed);
        field->setTextMargins(4, 0, 4, 0);
        auto *title = makeText(label, Theme::Type::Secondary, true);
        title->setBuddy(field);
        grid->addWidget(title, row, column);
        grid->addWidget(field, row + 1, column);
        connect(field, &QLineEdit::textChanged, this, &ProxyFields::changed);
    };
    add(m_host, "proxyHost", tr("Proxy server"), 0, 0);
    add(m_port, "proxyPort", tr("Port"), 0, 1);
    add(m_user, "proxyUser", tr("User name (if it wants one)"), 2, 0);
    add(m_password, "proxyPassword", tr("Password"), 2, 1);
    m_kind->setMinimumHeight(Theme::controlHeightRelaxed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    column->addWidget(m_kind);
    column->addWidget(m_note);
    column->addWidget(m_place);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_port->setText(QString::number(usualPort(kind())));
        showForKind();
        Q_EMIT changed();
    });
    connect(m_user, &QLineEdit::textChanged, this, &ProxyFields::showForKind);
    showForKind();
}

void ProxyFields::setProxy(const ProxySettings &proxy)
{
    m_before = proxy;
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    m_host->setText(proxy.host);
    m_port->setText(QString::number(proxy.port > 0 ? proxy.port : usualPort(proxy.kind)));
    m_user->setText(proxy.userName);
    m_password->clear();
    showForKind();
}

Kind ProxyFields::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

bool ProxyFields::hasPlace() const
{
    return kind() == Kind::Socks5 || kind() == Kind::Http;
}

ProxySettings ProxyFields::proxy() const
{
    if (!hasPlace())
        return {kind(), {}, 0, {}};
    return {kind(), m_host->text().trimmed(), quint16(m_port->text().toUInt()), m_user->text().trimmed()};
}

std::optional<QString> ProxyFields::password() const
{
    const bool wantsOne = hasPlace() && !m_user->text().trimmed().isEmpty();
    if (!wantsOne)
        return m_before.userName.isEmpty() ? std::nullopt : std::optional(QString());
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

bool ProxyFields::isComplete() const
{
    if (!hasPlace())
        return true;
    const ProxySettings now = proxy();
    // What is kept was for that proxy and that user, and goes nowhere else.
    const bool isKept = now == m_before;
    return !now.host.isEmpty() && now.port != 0 && (now.userName.isEmpty() || isKept || !m_password->text().isEmpty());
}

void ProxyFields::focusFirst()
{
    (hasPlace() && !m_before.userName.isEmpty() ? static_cast<QWidget *>(m_password) : m_kind)->setFocus();
}

void ProxyFields::showForKind()
{
    static constexpr const char *notes[] = {QT_TR_NOOP("A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not."),
        QT_TR_NOOP("Whatever the settings of this computer say."),
        QT_TR_NOOP("It gets the servers' names and looks them up, so that nobody else hears of them. What goes through it stays encrypted."),
        QT_TR_NOOP("It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.")}; // in the order of Kind
    m_note->setText(tr(notes[int(kind())]));
    m_place->setVisible(hasPlace());
    m_password->setEnabled(!m_user->text().trimmed().isEmpty());
    m_password->setPlaceholderText(proxy() == m_before && !m_before.userName.isEmpty() ? tr("as it was") : QString());
}

} // namespace postrider
