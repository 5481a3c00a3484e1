using SecureMessaging.Load.Cli;
using SecureMessaging.Runtime.CommandLine;

return await CliHost.RunAsync(LoadCommand.Create(), args);
