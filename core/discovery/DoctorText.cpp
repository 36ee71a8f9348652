// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/DoctorText.h"

namespace postrider {

QString DoctorText::nameOf(Finding::What what)
{
    switch (what) {
    case Finding::What::Settings: return tr("Published settings");
    case Finding::What::ServiceRecords: return tr("Service records");
    case Finding::What::Names: return tr("The server's addresses");
    case Finding::What::ConnectionV4: return tr("Connection over IPv4");
    case Finding::What::ConnectionV6: return tr("Connection over IPv6");
    case Finding::What::Tls: return tr("Encryption");
    case Finding::What::Certificate: return tr("Certificate");
    case Finding::What::Capabilities: return tr("What the server can do");
    case Finding::What::Mechanisms: return tr("Ways to sign in");
    case Finding::What::Password: return tr("Password");
    case Finding::What::SignIn: return tr("Signing in");
    case Finding::What::CapabilitiesAfter: return tr("What the server can do after signing in");
    case Finding::What::Folders: return tr("Special folders");
    case Finding::What::Sizes: return tr("Largest message");
    case Finding::What::Quota: return tr("Room on the server");
    case Finding::What::Clock: return tr("Clock");
    case Finding::What::Store: return tr("Mail on this computer");
    case Finding::What::Disk: return tr("Room on this computer");
    case Finding::What::RoundTrip: return tr("Test message");
    }
    return {};
}

QString DoctorText::remedyFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return tr("Check the network connection. If other programs reach the internet, check the server's name and port, and whether a firewall is in between.");
    case ErrorKind::Busy: return tr("Try again in a few minutes.");
    case ErrorKind::SignIn:
        return tr("Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.");
    case ErrorKind::Certificate:
        return tr("Nothing is sent there, because somebody could be in between. Check the server's name, the port, the kind of encryption and the date of this "
                  "computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.");
    case ErrorKind::Refused: return tr("Show the transcript to whoever runs the server.");
    case ErrorKind::Unknown: return tr("Look whether it has happened before you try again.");
    case ErrorKind::Storage: return tr("Make room on the disk, and see whether it works properly.");
    case ErrorKind::Gone: return tr("Look at the account's settings.");
    case ErrorKind::Cancelled: return tr("Run the doctor again.");
    case ErrorKind::Bug: return tr("Please report this with the transcript.");
    }
    return {};
}

} // namespace postrider
