namespace Vekha.Web;

/// <summary>What an installation sets: section «Vekha» of the settings, or VEKHA__… in the environment.</summary>
public sealed class Settings
{
    public const string Section = "Vekha";

    /// <summary>The time zone in which a day begins and ends.</summary>
    public string TimeZone { get; init; } = "Europe/Moscow";

    /// <summary>The folder of stored files and of the keys that protect sessions.</summary>
    public string Data { get; init; } = ".data";

    /// <summary>The sign-in page names the demonstration logins.</summary>
    public bool Demonstration { get; init; }

    public string Files => Path.Combine(Data, "files");

    public string Keys => Path.Combine(Data, "keys");

    /// <summary>The connection string: VEKHA_DB, or else ConnectionStrings:Vekha.</summary>
    /// <exception cref="InvalidOperationException">None is set.</exception>
    public static string ConnectionString(IConfiguration configuration) =>
        configuration["VEKHA_DB"] ?? configuration.GetConnectionString("Vekha")
        ?? throw new InvalidOperationException("No database: set VEKHA_DB to a PostgreSQL connection string.");
}
