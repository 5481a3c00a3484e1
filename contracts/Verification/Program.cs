using SecureMessaging.Contracts.Verification.Commands;
using SecureMessaging.Runtime.CommandLine;

return await CliHost.RunAsync(ContractsCommand.Create(), args);
