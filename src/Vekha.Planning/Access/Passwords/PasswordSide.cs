using System.Net;

namespace Vekha.Planning.Access.Passwords;

/// <summary>From where passwords of a login are tried. Each side is counted and locked for itself, so that strangers elsewhere do not
/// lock out a person at the browser they always use.</summary>
/// <param name="Most">Wrong passwords that lock the side.</param>
public sealed record PasswordSide(string Name, int Most)
{
    private const int MostOfOne = 5;
    private const int MostOfStrangers = 50;

    /// <summary>Browsers in which this very person has signed in before.</summary>
    public static PasswordSide KnownBrowser { get; } = new("browser", MostOfOne);

    /// <summary>All other browsers together, wherever they are: many networks do not try more than this either.</summary>
    public static PasswordSide Strangers { get; } = new("strangers", MostOfStrangers);

    /// <summary>Sessions of the person, which ask for the password before it is changed.</summary>
    public static PasswordSide Session { get; } = new("session", MostOfOne);

    /// <param name="address">null where there is none, as at a socket of the machine.</param>
    public static PasswordSide Network(IPAddress? address) =>
        new(address is null ? "network" : $"network {AddressNetwork.Of(address)}", MostOfOne);

    /// <summary>All sides that a sign-in counts for.</summary>
    public static IReadOnlyList<PasswordSide> OfSignIn(bool knownBrowser, IPAddress? address) =>
        knownBrowser ? [KnownBrowser] : [Network(address), Strangers];
}
