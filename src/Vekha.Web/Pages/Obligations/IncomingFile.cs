using Vekha.Formats.Opening;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

/// <summary>An uploaded file whose kind is known by its content.</summary>
public sealed record IncomingFile(IFormFile Content, string Name, FileKind Kind)
{
    public const long LongestBytes = 50L << 20;
    public const int MostAtOnce = 20;

    /// <summary>Several files, and also one that is far too large: its form then comes back with what was typed.</summary>
    public const long LongestRequest = 512L << 20;

    /// <returns>The files, or what is wrong with them in words for people.</returns>
    public static async Task<(IReadOnlyList<IncomingFile> Files, string? Error)> CheckedAsync(IFormFileCollection uploads, CancellationToken ct)
    {
        // A browser sends an empty part without a name where no file was chosen.
        var chosen = uploads.Where(f => f.FileName.Length > 0).ToList();
        if (chosen.Count == 0) return ([], Texts.Evidence_FileRequired);
        if (chosen.Count > MostAtOnce) return ([], Texts.Evidence_TooMany.With(MostAtOnce));
        var files = new List<IncomingFile>();
        foreach (var upload in chosen)
        {
            var (file, error) = await CheckedAsync(upload, ct);
            if (file is null) return ([], error);
            files.Add(file);
        }
        return (files, null);
    }

    private static async Task<(IncomingFile? File, string? Error)> CheckedAsync(IFormFile upload, CancellationToken ct)
    {
        var name = NameOf(upload.FileName);
        if (upload.Length == 0) return (null, Texts.Evidence_Empty.With(name));
        if (upload.Length > LongestBytes) return (null, Texts.Evidence_TooLarge.With(name, FileSize.Of(upload.Length)));
        await using var content = upload.OpenReadStream();
        return await EvidenceKinds.KindAsync(content, ct) switch
        {
            null => (null, Texts.Evidence_KindUnknown.With(name)),
            { } kind when !kind.MayBeCalled(name) => (null, Texts.Evidence_KindMisnamed.With(name, FileKindTexts.Of(kind))),
            { } kind => (new(upload, name, kind), null),
        };
    }

    /// <summary>Without folders and characters that no name shows, at most 200 characters with the extension kept.</summary>
    private static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))]).Trim();
        var extension = Path.GetExtension(name);
        return name.Length <= 200 ? name : name[..(200 - Math.Min(extension.Length, 20))] + extension[..Math.Min(extension.Length, 20)];
    }
}
