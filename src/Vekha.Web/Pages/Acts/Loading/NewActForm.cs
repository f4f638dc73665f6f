using Vekha.Application.Acts.Loading;
using Vekha.Application.Files;
using Vekha.Planning;

namespace Vekha.Web.Pages.Acts.Loading;

/// <summary>What is typed into «Загрузить акт».</summary>
public sealed class NewActForm
{
    /// <summary>Made when the form is rendered.</summary>
    public Guid Key { get; set; }
    public Guid? Region { get; set; }
    public IFormFile? File { get; set; }
    public string? Text { get; set; }

    public LoadActRequest Request(DateTimeOffset now) => new(RequestKey.Of(Key, now), Region,
        File is { } file ? new Upload(file.FileName, file.Length, file.OpenReadStream) : null, Text);

    /// <summary>The form again, with what was given before.</summary>
    public static NewActForm Of(LoadingQuery.Row loading) =>
        new() { Key = loading.Id, Region = loading.RegionId, Text = loading.Printed ?? loading.Text };
}
