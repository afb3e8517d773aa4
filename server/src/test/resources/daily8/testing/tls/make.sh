#!/bin/sh
# Makes the certificates of the TLS tests: an authority of their own, and servers for 127.0.0.1.
# They are valid for a hundred years, but for `expired`. The password guards nothing.
set -e
cd "$(dirname "$0")"
rm -f ./*.p12
store() { keytool -storetype PKCS12 -storepass changeit "$@"; }
store -genkeypair -keystore authority.p12 -alias authority -keyalg EC -validity 36500 \
    -dname "CN=Authority of the tests" -ext bc:critical=ca:true
store -exportcert -keystore authority.p12 -alias authority -rfc -file authority.pem
store -importcert -keystore trusted.p12 -alias authority -file authority.pem -noprompt
server() { # name, subject alternative name, start date, days
    store -genkeypair -keystore "$1.p12" -alias server -keyalg EC -dname "CN=$1" -validity 36500
    store -certreq -keystore "$1.p12" -alias server |
        store -gencert -keystore authority.p12 -alias authority -startdate "$3" -validity "$4" \
            -ext "san=$2" -rfc > server.pem
    store -importcert -keystore "$1.p12" -alias authority -file authority.pem -noprompt
    store -importcert -keystore "$1.p12" -alias server -file server.pem
    rm server.pem
}
server good ip:127.0.0.1 -1d 36500
server expired ip:127.0.0.1 2020/01/01 1
server other-host dns:other.example -1d 36500
store -genkeypair -keystore self-signed.p12 -alias server -keyalg EC -validity 36500 \
    -dname "CN=127.0.0.1" -ext san=ip:127.0.0.1
rm authority.pem authority.p12
