using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Vekha.Web.Pages.Account.ExpiredSessions;

/// <summary>Reads the texts of a posted form of whoever sent it: the files are passed over without being stored.</summary>
internal static class UnsentFormReader
{
    private const int MaxFields = 4000;

    /// <returns>null where the form is too long to be carried along, or is not one.</returns>
    public static async Task<UnsentForm?> ReadAsync(HttpContext context, Guid? personId)
    {
        var request = context.Request;
        if (!request.HasFormContentType) return null;
        var address = request.Path + request.QueryString;
        try
        {
            if (context.Features.Get<IFormFeature>()?.Form is { } form)
                return Of(address, personId, form);
            var ct = context.RequestAborted;
            if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
                && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
                return await OfPartsAsync(address, personId, HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body, ct);
            var limits = new FormOptions { ValueLengthLimit = UnsentFormText.MaxLength, ValueCountLimit = MaxFields };
            return Of(address, personId, await request.ReadFormAsync(limits, ct));
        }
        // It breaks off, is longer than may be, its parts do not fit together, or it is in an encoding of its own.
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            return null;
        }
    }

    private static UnsentForm? Of(string address, Guid? personId, IFormCollection form)
    {
        var fields = form.SelectMany(f => f.Value.Select(v => new UnsentField(f.Key, v ?? ""))).Where(IsCarried).ToList();
        return Short(new(address, personId, fields, [.. form.Files.Select(f => f.FileName).Where(n => n.Length > 0)]));
    }

    private static async Task<UnsentForm?> OfPartsAsync(string address, Guid? personId, string boundary, Stream body, CancellationToken ct)
    {
        var fields = new List<UnsentField>();
        var files = new List<string>();
        var parts = new MultipartReader(boundary, body);
        using var value = new MemoryStream();
        var left = UnsentFormText.MaxLength;
        for (var count = 0; await parts.ReadNextSectionAsync(ct) is { } part; count++)
        {
            if (count == MaxFields) return null;
            if (part.GetContentDispositionHeader() is not { } about) continue;
            if (about.IsFileDisposition())
            {
                var name = about.FileNameStar.HasValue ? about.FileNameStar : about.FileName;
                if (about.FileName.Length > 0) files.Add(HeaderUtilities.RemoveQuotes(name).ToString());
                continue;
            }
            value.SetLength(0);
            if (!await IsReadAsync(part.Body, value, left, ct)) return null;
            var text = Encoding.UTF8.GetString(value.GetBuffer(), 0, (int)value.Length);
            left -= (int)value.Length;
            fields.Add(new(HeaderUtilities.RemoveQuotes(about.Name).ToString(), text));
        }
        return new(address, personId, [.. fields.Where(IsCarried)], files);
    }

    /// <returns>false where it is longer than <paramref name="longest"/>.</returns>
    private static async Task<bool> IsReadAsync(Stream body, MemoryStream value, int longest, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            while (await body.ReadAsync(buffer, ct) is > 0 and var read)
            {
                if (value.Length + read > longest) return false;
                value.Write(buffer, 0, read);
            }
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static UnsentForm? Short(UnsentForm unsent) =>
        unsent.Fields.Sum(f => (long)f.Value.Length) <= UnsentFormText.MaxLength ? unsent : null;

    // Passwords are not carried anywhere, and the token is made anew.
    private static bool IsCarried(UnsentField field) =>
        field.Name != "__RequestVerificationToken" && !field.Name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
