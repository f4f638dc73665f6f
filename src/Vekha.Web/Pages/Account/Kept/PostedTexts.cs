using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Vekha.Web.Pages.Account.Kept;

/// <summary>Reads the texts of a posted form of whoever sent it: the files are passed over without being stored.</summary>
internal static class PostedTexts
{
    private const int MaxFields = 4000;

    /// <returns>null where the form is too long to be carried along, or is not one.</returns>
    public static async Task<KeptPost?> OfAsync(HttpContext context, Guid? personId)
    {
        var request = context.Request;
        var address = request.Path + request.QueryString;
        try
        {
            if (request.HasFormContentType && context.Features.Get<Microsoft.AspNetCore.Http.Features.IFormFeature>()?.Form is { } form)
                return Of(address, personId, form);
            return MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? await OfPartsAsync(address, personId, HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body, context.RequestAborted)
                : Of(address, personId, await request.ReadFormAsync(new() { ValueLengthLimit = KeptPosts.MaxLength, ValueCountLimit = MaxFields }, context.RequestAborted));
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static KeptPost? Of(string address, Guid? personId, IFormCollection form)
    {
        var fields = form.SelectMany(f => f.Value.Select(v => new KeptField(f.Key, v ?? ""))).Where(IsKept).ToList();
        return Short(new(address, personId, fields, [.. form.Files.Select(f => f.FileName).Where(n => n.Length > 0)]));
    }

    private static async Task<KeptPost?> OfPartsAsync(string address, Guid? personId, string boundary, Stream body, CancellationToken ct)
    {
        var fields = new List<KeptField>();
        var files = new List<string>();
        var parts = new MultipartReader(boundary, body);
        var left = KeptPosts.MaxLength;
        while (await parts.ReadNextSectionAsync(ct) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } about) continue;
            if (about.IsFileDisposition())
            {
                if (about.FileName.Length > 0) files.Add(HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).ToString());
                continue;
            }
            using var reader = new StreamReader(part.Body);
            var text = new char[left + 1];
            var length = await reader.ReadBlockAsync(text, ct);
            if (length > left || fields.Count == MaxFields) return null;
            left -= length;
            fields.Add(new(HeaderUtilities.RemoveQuotes(about.Name).ToString(), new(text, 0, length)));
        }
        return new(address, personId, [.. fields.Where(IsKept)], files);
    }

    private static KeptPost? Short(KeptPost post) => post.Fields.Sum(f => (long)f.Value.Length) <= KeptPosts.MaxLength ? post : null;

    // Passwords are not carried anywhere, and the token is made anew.
    private static bool IsKept(KeptField field) =>
        field.Name != "__RequestVerificationToken" && !field.Name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
