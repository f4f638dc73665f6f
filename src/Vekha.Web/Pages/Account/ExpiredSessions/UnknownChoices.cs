using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Vekha.Web.Answers;

namespace Vekha.Web.Pages.Account.ExpiredSessions;

/// <summary>A field of a form that holds one of several values offers them by the names of an enumeration. Any other value is refused
/// before the page sees it: the framework takes every number for one, and what it cannot read for the first.</summary>
internal static partial class UnknownChoices
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ChoiceField>> Taken = new();

    public static async Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type;
        if (page is null || !HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType
            || !AnyUnknown(await context.Request.ReadFormAsync(context.RequestAborted), FieldsOf(page)))
        {
            await next(context);
            return;
        }
        await PageAnswer.WriteAsync<UnofferedChoice>(context, StatusCodes.Status422UnprocessableEntity, new()
        {
            [nameof(UnofferedChoice.Unsent)] = await UnsentFormReader.ReadAsync(context, null),
        });
    }

    /// <summary>The fields of the forms of a page that hold a member of an enumeration.</summary>
    public static IReadOnlyList<ChoiceField> FieldsOf(Type page) => Taken.GetOrAdd(page, static type =>
    [
        .. type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(p => (Property: p, From: p.GetCustomAttribute<SupplyParameterFromFormAttribute>()))
            .Where(p => p.From is not null)
            .SelectMany(p => Choices(p.Property.PropertyType, p.From!.Name ?? p.Property.Name)
                .Select(c => c with { Form = p.From!.FormName })),
    ]);

    private static bool AnyUnknown(IFormCollection form, IReadOnlyList<ChoiceField> fields)
    {
        if (fields.Count == 0) return false;
        var posted = form["_handler"].ToString();
        var asked = fields.Where(f => f.Form is null or "" || f.Form == posted).ToLookup(f => f.Name, StringComparer.OrdinalIgnoreCase);
        return form.Any(values => asked[Index.Replace(values.Key, "")].Any(field => !values.Value.All(field.Has)));
    }

    private static IEnumerable<ChoiceField> Choices(Type type, string name)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value.IsEnum) return [new(null, name, value, value != type)];
        if (value.IsGenericType && value.GetGenericTypeDefinition() == typeof(List<>))
            return Choices(value.GenericTypeArguments[0], name);
        return value.Assembly != typeof(UnknownChoices).Assembly ? []
            : value.GetProperties().Where(p => p.SetMethod?.IsPublic == true).SelectMany(p => Choices(p.PropertyType, $"{name}.{p.Name}"));
    }

    // «Form.Rules[2].Kind»: the place in a list.
    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Index { get; }

    /// <param name="Form">null where it belongs to every form of the page.</param>
    /// <param name="Name">As it is posted, without places in lists.</param>
    /// <param name="MayBeEmpty">Nothing need be chosen.</param>
    public sealed record ChoiceField(string? Form, string Name, Type Enumeration, bool MayBeEmpty)
    {
        private readonly HashSet<string> _names = [.. Enum.GetNames(Enumeration)];

        public bool Has(string? value) => string.IsNullOrEmpty(value) ? MayBeEmpty : _names.Contains(value);
    }
}
