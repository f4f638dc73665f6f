using System.Net;
using System.Net.Sockets;

namespace Vekha.Planning.Access.Passwords;

/// <summary>The network of an address of the internet, by which visitors are told apart.</summary>
public static class AddressNetwork
{
    private const int HalfOfIPv6 = 8;

    /// <summary>One subscriber has 2⁶⁴ addresses of IPv6: the first half tells one from another.</summary>
    public static string Of(IPAddress address)
    {
        address = Plain(address);
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(address)
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, HalfOfIPv6)) : address.ToString();
    }

    /// <summary>The address as people write it.</summary>
    public static string Written(IPAddress address) => Plain(address).ToString();

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
