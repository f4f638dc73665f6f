using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.Extensions.Primitives;

namespace Vekha.Web.Requests;

/// <summary>A page names the values of its address and their types. A value of another type counts as absent, as it does for
/// <see cref="AddressValues"/>: handed on, it would break the page.</summary>
internal static class MistypedAddresses
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, Type Type)>> Taken = new();

    public static Task LeaveOutAsync(HttpContext context, RequestDelegate next)
    {
        var (request, page) = (context.Request, context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type);
        if (page is not null && request.QueryString.HasValue) LeaveOut(request, Taken.GetOrAdd(page, TakenBy));
        return next(context);
    }

    private static void LeaveOut(HttpRequest request, IReadOnlyList<(string Name, Type Type)> taken)
    {
        var wrong = taken.Where(t => request.Query.TryGetValue(t.Name, out var given) && !Fits(t.Type, given))
            .Select(t => t.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (wrong.Count > 0) request.QueryString = QueryString.Create(request.Query.Where(q => !wrong.Contains(q.Key)));
    }

    private static bool Fits(Type type, StringValues given) => given.All(text =>
        type == typeof(int) ? int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        : type == typeof(Guid) ? Guid.TryParse(text, out _)
        : type != typeof(bool) || bool.TryParse(text, out _));

    private static IReadOnlyList<(string Name, Type Type)> TakenBy(Type page) =>
    [
        .. page.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(p => (Property: p, From: p.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
            .Where(p => p.From is not null)
            .Select(p => (p.From!.Name ?? p.Property.Name, Nullable.GetUnderlyingType(p.Property.PropertyType) ?? p.Property.PropertyType)),
    ];
}
