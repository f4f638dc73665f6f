namespace Vekha.Web.Requests;

internal static class LocalAddress
{
    /// <summary>The address if it leads to this server, otherwise the first page: a link from outside must not send a person
    /// away.</summary>
    public static string Of(string? address) =>
        address is ['/', not ('/' or '\\'), ..] or "/" ? address : "/";
}
