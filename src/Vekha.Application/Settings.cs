using Microsoft.Extensions.Configuration;
using Vekha.Documents.Printing;
using Vekha.Planning.Obligations;

namespace Vekha.Application;

/// <summary>What an installation sets: section «Vekha» of the settings, or VEKHA__… in the environment.</summary>
public sealed class Settings
{
    public const string Section = "Vekha";

    /// <summary>The time zone in which a day begins and ends.</summary>
    public string TimeZone { get; init; } = "Europe/Moscow";

    /// <summary>The folder of stored files.</summary>
    public string Data { get; init; } = ".data";

    /// <summary>The folder in which backups are put, whose newest file tells their age; null where that is not known.</summary>
    public string? Backups { get; init; }

    /// <summary>The sign-in page names the demonstration logins.</summary>
    public bool Demonstration { get; init; }

    /// <summary>The address under which people open the product: links in mail begin with it.</summary>
    public Uri Address { get; init; } = new("http://localhost:5080");

    public ReadingSettings Reading { get; init; } = new();

    public DraftingSettings Drafting { get; init; } = new();

    public ReminderSettings Reminders { get; init; } = new();

    public DecisionSettings Decisions { get; init; } = new();

    public LightThresholds Lights { get; init; } = new();

    public SmtpSettings Smtp { get; init; } = new();

    public ProtectionSettings Protection { get; init; } = new();

    public LimitSettings Limits { get; init; } = new();

    public UndoSettings Undo { get; init; } = new();

    public HealthSettings Health { get; init; } = new();

    /// <summary>The proxies whose word is taken for who asks: addresses and networks, «10.0.0.5;10.1.0.0/16»; empty for those of this
    /// machine.</summary>
    public string? Proxies { get; init; }

    public string Files => Path.Combine(Data, "files");

    /// <summary>The folder of messages where no mail server is set.</summary>
    public string Mail => Path.Combine(Data, "mail");

    /// <summary>Where version 0.1.0 kept what lies in the database now.</summary>
    public string KeysFolder => Path.Combine(Data, "keys");

    /// <summary>The connection string: VEKHA_DB, or else ConnectionStrings:Vekha.</summary>
    /// <exception cref="InvalidOperationException">None is set.</exception>
    public static string ConnectionString(IConfiguration configuration) =>
        configuration["VEKHA_DB"] ?? configuration.GetConnectionString("Vekha")
        ?? throw new InvalidOperationException("No database: set VEKHA_DB to a PostgreSQL connection string.");
}

/// <summary>How acts are read.</summary>
public sealed class ReadingSettings
{
    /// <summary>How many files are read at a time, and how many more at a time by other programs.</summary>
    public int Slots { get; init; } = 2;

    /// <summary>How long the page of loading waits for the act before it shows the progress instead, in milliseconds.</summary>
    public int WaitMilliseconds { get; init; } = 600;
}

/// <summary>What the rules of the region ask of acts that are drafted here. A page of a draft lets a person choose otherwise.</summary>
public sealed class DraftingSettings
{
    /// <summary>The look of files.</summary>
    public OfficialStandard Standard { get; init; } = OfficialStandard.Gost2025;

    /// <summary>An act that changes another one names the acts that have changed it before.</summary>
    public bool NamesFormerActs { get; init; } = true;

    /// <summary>Begins the preamble of an act that changes a plan; empty for none.</summary>
    public string? Reason { get; init; }
}

public sealed class ReminderSettings
{
    public bool On { get; init; } = true;

    /// <summary>The hour of the day, in the time zone of the installation, from which on digests are made and sent.</summary>
    public int Hour { get; init; } = 7;

    /// <summary>How many days late an obligation is told one level up: to the municipality, then to the coordinator.</summary>
    public int EscalateAfterDays { get; init; } = 7;

    /// <summary>For how many minutes what happens is gathered, so that a person gets one mail of it.</summary>
    public int BundleMinutes { get; init; } = 5;

    /// <summary>After how many days whoever owes something may be reminded of it again.</summary>
    public int AgainAfterDays { get; init; } = 3;

    /// <summary>As far back digests look for messages that did not arrive.</summary>
    internal const int FewestLogDays = 31;

    /// <summary>How many days the log of mail is kept, a year and a month by default; 0 for ever. What has not ended stays.</summary>
    public int KeepLogDays { get; init; } = 400;
}

/// <summary>How long people may take. Each at least 1.</summary>
public sealed class DecisionSettings
{
    /// <summary>In how many days a submission is decided, or a step that has no day of its own; later it is shown as late.</summary>
    public int Days { get; init; } = 10;

    /// <summary>After how many days without a document a school that owes something counts as silent.</summary>
    public int SilentAfterDays { get; init; } = 14;
}

/// <summary>What is taken of people who have not signed in, and of files. Each at least 1.</summary>
public sealed class LimitSettings
{
    /// <summary>Forms that one address may post without a session, and passwords it may try, in five minutes.</summary>
    public int FormsFromAddress { get; init; } = 120;

    /// <summary>How many of them are answered at once; four times as many wait.</summary>
    public int AtOnceFromAddress { get; init; } = 8;

    /// <summary>The same for all addresses together. Each may hold a form of the usual size in memory.</summary>
    public int AtOnce { get; init; } = 32;

    /// <summary>Requests of one person to pages that take files that are answered at once; four times as many wait.</summary>
    public int UploadsAtOnce { get; init; } = 4;

    /// <summary>How much one person may store within a day.</summary>
    public int MegabytesPerDay { get; init; } = 4096;

    /// <summary>How much of the disk with the stored files stays free: with less of it no file is taken.</summary>
    public int FreeMegabytes { get; init; } = 512;
}

/// <summary>From when on administrators are warned.</summary>
public sealed class HealthSettings
{
    /// <summary>With less free room than this on the disk of the stored files, in percent; 0 for never.</summary>
    public int FreePercent { get; init; } = 10;

    /// <summary>When the newest backup is older than this many days.</summary>
    public int BackupDays { get; init; } = 2;

    /// <summary>Which files of the folder of backups are backups: «vekha-*.dump».</summary>
    public string BackupFiles { get; init; } = "*";
}

/// <summary>How long people can take back what they did.</summary>
public sealed class UndoSettings
{
    /// <summary>For how many minutes a decision can be taken back by the person who made it; 0 for never.</summary>
    public int Minutes { get; init; } = 10;

    /// <summary>For how many days a document that was taken out can be put back. Then its content goes to the quarantine of the file
    /// store.</summary>
    public int KeepRemovedDays { get; init; } = 30;
}

/// <summary>What protects the keys that lie in the database. Without a certificate they lie there as they are.</summary>
public sealed class ProtectionSettings
{
    /// <summary>A PKCS #12 file. Of several certificates in it the one valid longest protects new keys; all open older ones.</summary>
    public string? Certificate { get; init; }

    public string? Password { get; init; }
}

/// <summary>The mail server; without a host messages are written to a folder.</summary>
public sealed class SmtpSettings
{
    public string? Host { get; init; }

    public int Port { get; init; } = 25;

    public string? User { get; init; }

    public string? Password { get; init; }

    public string From { get; init; } = "vekha@localhost";

    public SmtpTls Tls { get; init; }

    /// <summary>A file of certificates (PEM): who vouches for the mail server, in place of those the system trusts.</summary>
    public string? Authorities { get; init; }

    internal const int LongestTimeoutSeconds = 1200;

    /// <summary>How long one message may take.</summary>
    public int TimeoutSeconds { get; init; } = 120;

    public string Name => $"{Host}:{Port}";
}

public enum SmtpTls
{
    None,
    /// <summary>The connection becomes secure before anything is told; a server that does not offer it gets nothing.</summary>
    StartTls,
    /// <summary>Secure from the first byte, usually on port 465 (RFC 8314).</summary>
    Implicit,
}
